import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { configuration, configure } from '../../src/components/shared/configuration.ts';
import { readDraft } from '../../src/form/draft.ts';
import { prefill } from '../../src/form/prefill.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { readFair } from '../../src/model/read-fair.ts';
import { CampusServer } from '../embed/campus-server.ts';
import { openBrowser, presentEngines, type Browser } from '../embed/open-browser.ts';
import { pageScript, reportOf, serve } from './engine-runs.ts';
import { hostileFair } from './hostile-fair.ts';
import type { Pollution } from './page/pollute.ts';

const members =
  '"__proto__": {"polluted": 1, "is": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": "x", "valueOf": 1, "hasOwnProperty": 2';
const parse = (more: string) => JSON.parse(`{${members}${more}}`) as Record<string, unknown>;

/** The like for objects whose members are texts. */
const texts = '"__proto__": {"polluted": 1}, "constructor": "x", "toString": "x", "hasOwnProperty": "x"';

/** The document with such members in every object of it. */
function pollutedFair(): Record<string, unknown> {
  const text = JSON.stringify(hostileFair()).replaceAll(/\{(?=")/g, `{${texts}, `);
  const document = JSON.parse(text) as { fair: { registration: { questions: object } } };
  const own = '{"type": "text", "label": "Apa?"}';
  Object.assign(document.fair.registration, {
    questions: JSON.parse(
      `{"__proto__": ${own}, "constructor": ${own}, "prototype": ${own}, "toString": ${own}}`,
    ) as object,
  });
  return document;
}

const isClean = () => assert.equal('polluted' in {}, false);

describe('members named __proto__ and constructor', () => {
  it('would be seen to change every object after a careless merge', () => {
    const merge = (target: Record<string, unknown>, source: object) => {
      for (const [name, value] of Object.entries(source) as [string, unknown][]) {
        if (typeof value === 'object' && value !== null) merge((target[name] ??= {}) as typeof target, value);
        else target[name] = value;
      }
    };
    merge({}, JSON.parse('{"__proto__": {"polluted": 1}}') as object);
    assert.throws(isClean);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    isClean();
  });

  it('change nothing in a configuration, which keeps what it is told', () => {
    configure(parse(', "endpoint": "/api"'));
    isClean();
    assert.equal(configuration().endpoint, '/api');
    assert.equal(Object.getPrototypeOf(configuration()), Object.prototype);
  });

  it('are no questions of an organiser, and the others are asked', () => {
    const { fair } = readFair(pollutedFair());
    assert.ok(fair);
    const asked = registrationForm(fair).steps.flatMap(({ questions }) => questions.map(({ id }) => id));
    assert.ok(asked.includes('fullName') && asked.includes('prototype'));
    assert.deepEqual(
      asked.filter((id) => id in Object.prototype),
      [],
    );
    isClean();
  });

  it('are no answers of a draft or of a page, and the others are', () => {
    const { fair } = readFair(hostileFair());
    assert.ok(fair);
    const form = registrationForm(fair);
    const answers = parse(', "fullName": "Sri"');
    assert.deepEqual(readDraft({ step: 'contact', answers }, form)?.answers, { fullName: 'Sri' });
    assert.deepEqual(prefill(form, answers), { fullName: 'Sri' });
    isClean();
  });
});

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'constructor/prototype/polluted'];
const codes = [...names, 'a.b', 'checking:x', 'problem', ''];
const replies = [
  ...['#/data/', '#/consents/', '#/files/', '#/'].map((room) => ({
    name: `errors at ${room}`,
    payload: 'json',
    status: 422,
    body: {
      ...parse(''),
      type: '/problems/validation',
      errors: names.map((name) => ({ pointer: room + name, code: 'invalid' })),
    },
  })),
  ...codes.map((code) => ({
    name: `an error coded ${JSON.stringify(code)}`,
    payload: 'json',
    status: 422,
    body: {
      type: '/problems/validation',
      errors: [{ pointer: '#/data/fullName', code, detail: 'Nama kurang.' }],
    },
  })),
  {
    name: 'errors as Laravel says them',
    payload: 'multipart',
    status: 422,
    body: {
      errors: JSON.parse(
        '{"__proto__": ["Satu."], "constructor": ["Dua."], "fullName": ["Tiga."]}',
      ) as object,
    },
  },
  {
    name: 'errors as Contact Form 7 says them',
    payload: 'multipart',
    status: 200,
    body: { invalid_fields: names.map((field) => ({ field, message: 'Salah.' })) },
  },
  {
    name: 'errors as Django says them',
    payload: 'multipart',
    status: 400,
    body: JSON.parse('{"__proto__": ["Satu."], "constructor": ["Dua."], "fullName": ["Tiga."]}') as object,
  },
  {
    name: 'what remains of the arrival times',
    payload: 'json',
    status: 409,
    body: { type: '/problems/wave-full', remaining: names },
  },
  {
    name: 'a receipt',
    payload: 'json',
    status: 201,
    body: {
      ...parse(''),
      submissionId: 'SUBMISSION',
      reference: 'JF-7',
      next: parse(', "id": "Datanglah."'),
    },
  },
];

for (const engine of presentEngines) {
  describe(`members named __proto__ and constructor in ${engine}`, () => {
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

    it('change nothing from a fair, a draft, a kept submission, answers or an endpoint, and the widgets work', async () => {
      const fair = pollutedFair();
      const details = fair['fair'] as {
        days: { date: string }[];
        registration: { waves: { id: string; start: string }[] };
      };
      const date = details.days[0]?.date ?? '';
      const wanted = {
        fullName: 'Sri Wahyuni',
        mobile: '0812-3456 7890',
        city: 'Makassar',
        adult: 'yes',
        education: 'sma',
        worked7d: 'yes',
        workForms: ['platform'],
        contractGoal: 'permanent_only',
        openToAny: true,
        days: [date],
        wave: details.registration.waves.find(({ start }) => start.startsWith(date))?.id,
        'consent.process': true,
      };
      const polluting = JSON.parse('{"__proto__": {"polluted": 1}}') as object;
      const plan = { polluting, fair, answers: parse(', "fullName": "Sri"'), wanted, replies };
      serve(campus, '/plan.json', JSON.stringify(plan));
      serve(campus, '/fair.json', JSON.stringify(fair));
      serve(campus, '/pollute.js', await pageScript('pollute'));
      await browser.open(
        campus.page(
          '/',
          '<script src="/embed/jobfair-widgets.all.js" defer></script><script src="/pollute.js" defer></script>',
          '',
        ),
      );
      const [planted, ...found] = await reportOf<readonly Pollution[]>(browser, 60);
      assert.deepEqual(planted?.changed, ['Object.prototype.polluted', '{}.polluted']);
      assert.equal(found.length, 3 + replies.length);
      for (const { name, changed, usable, shown } of found) {
        assert.deepEqual(changed, [], name);
        assert.ok(usable, name);
        assert.doesNotMatch(shown, /native code|\[object|undefined|nothing/, name);
        if (name.includes('coded')) assert.match(shown, /Nama kurang\.|Periksa/, name);
      }
      const seen = await browser.read<string[]>('seen');
      assert.deepEqual(
        seen.filter((line) => !line.startsWith('warn: <jobfair-')),
        [],
      );
    });
  });
}
