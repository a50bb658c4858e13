import type { Filling } from '../../form/filling.ts';
import type { Progress } from '../../submission/progress.ts';
import type { WidgetState } from '../shared/widget.ts';

/** The states of a form that a page can style. */
export function formStates(progress: Progress | null, { problems }: Filling): readonly WidgetState[] {
  const name = progress?.name;
  if (name === 'received') return ['submitted'];
  if (name === 'waiting' || name === 'stopped') return ['queued'];
  if (name === 'sealing' || name === 'sending') return ['submitting'];
  return problems.length > 0 ? ['invalid'] : [];
}
