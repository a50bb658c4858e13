import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { isAnswered } from '../../src/form/apply-conditions.ts';
import { checkValue } from '../../src/form/check-value.ts';
import { normaliseValue } from '../../src/form/normalise-value.ts';
import type { AnswerValue } from '../../src/model/answers.ts';
import { closeTurns } from '../../src/model/text.ts';
import { CampusServer } from '../embed/campus-server.ts';
import { openBrowser, presentEngines, until, type Browser } from '../embed/open-browser.ts';
import { readers } from '../form/forms.ts';
import { pageScript, reportOf, serve, stringsFor } from './engine-runs.ts';
import { hostileFair, writtenQuestions } from './hostile-fair.ts';
import type { Plan, Tried } from './page/answer.ts';
import { elsewhere } from './strings.ts';

const document = hostileFair();
const questions = writtenQuestions(document);
const [day] = document.fair.days;
const wave = document.fair.registration.waves.find(({ start }) =>
  String(start).startsWith(String(day?.['date'])),
);

const chosen = {
  adult: 'no',
  guardianRelation: 'parent',
  education: 's1',
  worked7d: 'yes',
  workForms: ['platform'],
  contractGoal: 'permanent_only',
  days: [day?.['date']],
  wave: wave?.['id'],
  needs: ['other'],
  'consent.process': true,
  'consent.guardian': true,
};

const instead: Readonly<Record<string, AnswerValue>> = {
  fullName: 'Sri Wahyuni',
  mobile: '0812 3456 7890',
  city: 'Kampung Baru',
  guardianName: 'Ibu Sri',
  guardianContact: 'ibu@contoh.id',
  field: 'Informatika',
  roles: 'admin',
  skills: [],
  workCities: [],
  links: [],
};

/** The answer that goes out: what the field held after its rule, or what was put there instead. */
function answerFor(
  id: string,
  held: string,
): { readonly value: AnswerValue | undefined; readonly isWrong: boolean | null } {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`${id} is no question.`);
  const normal = (value: AnswerValue) =>
    normaliseValue(
      question,
      question.kind === 'links' && typeof value === 'string' ? [value] : value,
      readers,
    );
  const answer = normal(held);
  const isWrong = isAnswered(answer) ? checkValue(question, answer) !== null : null;
  const given = isWrong === false ? answer : instead[id];
  const value = given === undefined ? undefined : normal(given);
  return { value: isAnswered(value) ? value : undefined, isWrong };
}

for (const engine of presentEngines) {
  const strings = stringsFor(engine);
  describe(`the registration in ${engine}, on a page under a strict policy`, () => {
    let campus: CampusServer;
    let browser: Browser;
    before(async () => {
      campus = await CampusServer.start();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await campus.close();
    });

    it('shows what a careless page would have run or asked for', async () => {
      serve(campus, '/plant.js', await pageScript('plant'));
      await browser.open(campus.page('/', '<script src="/plant.js"></script>', ''));
      const plants = [
        [`plant('<img src=${elsewhere}/pixel.gif>')`, /violation: (img-src|require-trusted-types-for)/],
        [`plant('<img src=data:, onerror=alert(1)>')`, /violation: (script-src|require-trusted-types-for)/],
        [`follow('javascript:alert(1)')`, /violation: (script-src|require-trusted-types-for)|ran: alert/],
        [`alert(1) ?? true`, /ran: alert/],
        [`fetch('${elsewhere}/') && true`, /violation: connect-src|asked: /],
      ] as const;
      for (const [expression, trace] of plants) {
        await browser.read(`(seen.length = 0, ${expression})`);
        await until(browser, `seen.some((line) => ${String(trace)}.test(line))`);
      }
    });

    it(`takes each of ${strings.length} hostile strings into every field as text, from the field to the receipt`, async () => {
      campus.forget();
      const bodies: string[] = [];
      serve(campus, '/fair.json', JSON.stringify(document));
      serve(campus, '/answer.js', await pageScript('answer'));
      const written = questions.map(({ id, kind }) => ({ id, kind }));
      serve(campus, '/plan.json', JSON.stringify({ strings, written, chosen, instead } satisfies Plan));
      campus.answer('/api/submissions', async (request, response) => {
        const body = await textOf(request);
        bodies.push(body);
        const { submissionId, data } = JSON.parse(body) as Body;
        const text = data['fullName'];
        // Whatever a person wrote may come back from an endpoint, in every member.
        response.writeHead(201, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            submissionId,
            reference: text,
            receivedAt: text,
            ticket: 'JF-1',
            ticketUrl: text,
            withdrawUrl: text,
            calendarUrl: text,
            next: text,
          }),
        );
      });
      await browser.open(
        campus.page(
          '/',
          '<script src="/embed/jobfair-widgets.js" defer></script>',
          '<jobfair-candidate-registration src="/fair.json" endpoint="/api/submissions" layout="single">' +
            '</jobfair-candidate-registration><script src="/answer.js"></script>',
        ),
      );
      const tried = await reportOf<readonly Tried[]>(browser, 400);
      assert.deepEqual(await browser.read('seen'), []);
      assert.deepEqual(
        [...new Set(campus.asked)].filter((path) => !ours.test(path)),
        [],
      );
      assert.equal(tried.length, strings.length);
      assert.equal(bodies.length, strings.length);
      for (const [index, { name, held, wrong, reviewed, ticketed }] of tried.entries()) {
        const { data } = JSON.parse(bodies[index] ?? '') as Body;
        for (const { id } of questions) {
          const text = held[id] ?? '';
          const answer = answerFor(id, text);
          // No answer is wrong where one is required.
          if (answer.isWrong !== null) assert.equal(wrong.includes(id), answer.isWrong, `${name} as ${id}`);
          assert.deepEqual(data[id], answer.value, `${name} as ${id}`);
        }
        for (const id of ['fullName', 'needsOther', 'email', 'ownText', 'ownLink']) {
          const text = held[id] ?? '';
          if (text.trim() !== '')
            assert.ok(reviewed.includes(closeTurns(text)), `${name} as ${id}, in the review`);
        }
        const fullName = String(data['fullName']);
        assert.ok(ticketed.includes(fullName), `${name} on the ticket: ${JSON.stringify(ticketed)}`);
      }
    });
  });
}

interface Body {
  readonly submissionId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const ours = /^\/(embed\/.*|fair\.json|plan\.json|answer\.js|recorder\.js|api\/submissions)?$/;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
