import type { Submission } from 'jobfair-widgets/schema';
import type { VerifyChallenge } from '../server/challenge.ts';
import { Refusal } from '../server/problem.ts';
import { say, type Language } from '../words.ts';

/** Refuses a submission whose token is bad or spent; 503 where the provider does not answer, so that it is sent again. */
export async function checkChallenge(
  verify: VerifyChallenge | null,
  antiSpam: Submission['antiSpam'],
  language: Language,
): Promise<void> {
  if (!verify) return;
  const verdict = await verify(antiSpam).catch(() => {
    throw new Refusal(503, { detail: say('challenge-away', language), headers: { 'retry-after': '5' } });
  });
  if (verdict !== 'ok') throw new Refusal(403, { type: 'challenge', detail: say('challenge', language) });
}
