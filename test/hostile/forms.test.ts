import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanValue } from '../../examples/endpoint/receive/clean-value.ts';
import { isAnswered } from '../../src/form/apply-conditions.ts';
import { checkValue } from '../../src/form/check-value.ts';
import { normaliseValue } from '../../src/form/normalise-value.ts';
import { registrationSchema } from '../../src/form/wire-schemas.ts';
import type { Answers } from '../../src/model/answers.ts';
import { readers } from '../form/forms.ts';
import { fairOf } from '../model/fair-documents.ts';
import { hostileFair, writtenQuestions } from './hostile-fair.ts';
import { hostileStrings } from './strings.ts';

const document = hostileFair();
const schema = registrationSchema(fairOf(document));
const questions = writtenQuestions(document);

/** The questions whose answers the wire's schema refuses, whatever else is missing. */
function refusedBy(data: unknown): ReadonlySet<unknown> {
  const { error } = schema.safeParse(data);
  const issues = (error?.issues ?? []).filter(
    ({ message }) => message !== 'required' && message !== 'one-of',
  );
  return new Set(issues.map(({ path: [id] }) => id));
}

/** Every string as the answer to every question, after the question's rule. */
const tries = hostileStrings.map(({ name, text }) => {
  const normal = questions.flatMap((question) => {
    const value = normaliseValue(question, question.kind === 'links' ? [text] : text, readers);
    return isAnswered(value) ? [[question.id, value] as const] : [];
  });
  const answers: Answers = Object.fromEntries(normal);
  const stored = cleanValue(JSON.parse(JSON.stringify(answers)));
  return { name, answers, refused: refusedBy(answers), refusedAsStored: refusedBy(stored) };
});

describe(`each of ${hostileStrings.length} hostile strings, written as an answer to`, () => {
  for (const question of questions) {
    it(`${question.id} (${question.kind}), is judged by the form as by the endpoint`, () => {
      let [taken, refused] = [0, 0];
      for (const { name, answers, ...verdict } of tries) {
        const value = answers[question.id];
        if (value === undefined) continue;
        const isWrong = checkValue(question, value) !== null;
        assert.equal(verdict.refused.has(question.id), isWrong, name);
        assert.equal(verdict.refusedAsStored.has(question.id), isWrong, `${name}, as it would be stored`);
        if (isWrong) refused += 1;
        else {
          taken += 1;
          assert.deepEqual(normaliseValue(question, value, readers), value, `${name}: its rule again`);
        }
      }
      assert.ok(refused > 0, 'none was refused');
      assert.equal(taken > 0, !strict.has(question.id), `${taken} were taken`);
    });
  }
});

/** No hostile string is an answer to these. */
const strict: ReadonlySet<string> = new Set(['email', 'nik', 'ownDate', 'postalCode']);
