import type { Fair } from '../../model/fair.ts';
import { configuration } from '../shared/configuration.ts';
import type { FormSettings } from './form-desk.ts';

/** Why a form does not start, or may be seen and not sent; the words are `shared:failed.<reason>`. */
export interface Obstacle {
  readonly reason: 'no-privacy' | 'no-endpoint' | 'insecure';
  /** For the page's developer. */
  readonly remedy: string;
}

type Settings = FormSettings & { readonly allowInsecure: boolean };

/** What keeps a form from doing its work on this page, the gravest first; null when nothing does. */
export function findObstacle(fair: Fair, settings: Settings): Obstacle | null {
  const { testMode, transport, endpoint, allowInsecure } = settings;
  if (!fair.details.privacy) {
    const remedy = 'the fair document has no fair.privacy; a form does not start without its notice.';
    return { reason: 'no-privacy', remedy };
  }
  const page = configuration();
  if (!testMode && !(transport ?? page.transport ?? endpoint ?? page.endpoint)) {
    return {
      reason: 'no-endpoint',
      remedy: 'has no endpoint; name where submissions go, or set test-mode.',
    };
  }
  if (isSecureContext || allowInsecure || testMode) return null;
  const remedy =
    'the page is not on https, so nothing can be sent; serve it by https, or set allow-insecure on an intranet.';
  return { reason: 'insecure', remedy };
}
