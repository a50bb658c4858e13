import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Submission } from 'jobfair-widgets/schema';

/**
 * Whether the token was given to a person, for this submission and not before. Rejects when the provider cannot be
 * asked; the widgets then try again.
 */
export type VerifyChallenge = (antiSpam: Submission['antiSpam']) => Promise<'ok' | 'bad'>;

/** What `JOBFAIR_CHALLENGE` names: nothing, the test provider, or a module that exports `verifyChallenge`. */
export async function loadChallenge(setting: string | null): Promise<VerifyChallenge | null> {
  if (setting === null) return null;
  if (setting === 'test') return testChallenge();
  const module = (await import(pathToFileURL(resolve(setting)).href).catch((cause: unknown) => {
    throw new Error(`JOBFAIR_CHALLENGE names ${setting}, which cannot be loaded.`, { cause });
  })) as { readonly verifyChallenge?: unknown };
  if (typeof module.verifyChallenge === 'function') return module.verifyChallenge as VerifyChallenge;
  throw new Error(`JOBFAIR_CHALLENGE names ${setting}, which exports no function "verifyChallenge".`);
}

/** Takes each token that begins with `test-ok-` once. */
function testChallenge(): VerifyChallenge {
  const spent = new Set<string>();
  return async ({ token }) => {
    if (!token?.startsWith('test-ok-') || spent.has(token)) return 'bad';
    spent.add(token);
    return 'ok';
  };
}
