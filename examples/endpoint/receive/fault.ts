import { Refusal, type Fault } from '../server/problem.ts';
import { isPhrase, say, type Language, type Phrase } from '../words.ts';

/** 422 with one fault a wrong answer. */
export function invalid(errors: readonly Fault[], language: Language): Refusal {
  return new Refusal(422, { type: 'validation', detail: say('wrong-answers', language), errors });
}

/**
 * A fault at a member of the submission, named as RFC 6901 names it. A widget says the code in its own words; `phrase`
 * is for those who have none.
 */
export function faultAt(
  path: readonly PropertyKey[],
  code: string,
  language: Language,
  phrase: Phrase = isPhrase(code) ? code : 'invalid',
): Fault {
  const pointer = path.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { pointer: `#${pointer}`, code, detail: say(phrase, language) };
}
