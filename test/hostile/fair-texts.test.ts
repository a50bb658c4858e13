import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CampusServer } from '../embed/campus-server.ts';
import { openBrowser, presentEngines, type Browser } from '../embed/open-browser.ts';
import { sampleDocument } from '../model/fair-documents.ts';
import { pageScript, reportOf, serve, stringsFor } from './engine-runs.ts';
import type { HostileString } from './strings.ts';
import type { Shown } from './page/show-fairs.ts';

const tags = ['jobfair-candidate-registration', 'jobfair-interest-form', 'jobfair-booth-schedule'];

/** Members whose text other parts or the product go by: another text there is another fair. */
const goneBy = new Set([
  ...[
    'schemaVersion',
    'timeZone',
    'utcOffset',
    'locales',
    'defaultLocale',
    'country',
    'currency',
    'form',
    'when',
  ],
  ...[
    'code',
    'type',
    'kind',
    'accept',
    'contract',
    'permanence',
    'hours',
    'arrangement',
    'period',
    'min',
    'fields',
  ],
  ...[
    'hallId',
    'boothId',
    'employerId',
    'serviceId',
    'vacancyIds',
    'applyModes',
    'languages',
    'kinds',
    'review',
  ],
  ...['registration', 'status', 'unit', 'isco08', 'step'],
]);

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}/.test(text);

/** The document with every text that a visitor may read, or a link that they may follow, replaced. */
function replaceTexts(part: unknown, next: () => string, member = ''): unknown {
  if (typeof part === 'string') return goneBy.has(member) || isDate(part) ? part : next();
  if (Array.isArray(part)) return part.map((item) => replaceTexts(item, next, member));
  if (typeof part !== 'object' || part === null) return part;
  const isText = 'id' in part && 'en' in part;
  const members = Object.entries(part).map(([name, value]: [string, unknown]) => [
    name,
    name === 'id' && !isText ? value : replaceTexts(value, next, name),
  ]);
  return Object.fromEntries(members);
}

/** The sample with its first employers alone, and questions of the organiser's own. */
function shortSample(): object {
  const document = sampleDocument();
  const employers = document.employers.slice(0, 2);
  const ids = new Set(employers.map(({ id }) => id));
  const own = (type: string) => ({
    type,
    label: 'Pertanyaan',
    hint: 'Petunjuk',
    purpose: 'Alasan',
    step: 'contact',
    options: [
      { code: 'a', label: 'A' },
      { code: 'b', label: { id: 'B', en: 'B' } },
    ],
  });
  document.fair.registration['questions'] = { ownText: own('text'), ownChoice: own('choice') };
  return {
    ...document,
    employers,
    booths: document.booths.filter(
      (booth) => ids.has(booth['employerId']) || booth['serviceId'] === 'svc-ak1',
    ),
    vacancies: document.vacancies.filter((vacancy) => ids.has(vacancy['employerId'])),
    sessions: [
      ...document.sessions.slice(0, 2),
      ...document.sessions.filter((session) => ids.has(session['employerId'])),
    ],
  };
}

const safe = new Set(['http:', 'https:', 'mailto:', 'tel:', ':']);

const inThrees = (strings: readonly HostileString[]) =>
  Array.from({ length: Math.ceil(strings.length / 3) }, (_, index) =>
    strings.slice(3 * index, 3 * index + 3),
  );

/** One after the other, round and round. */
function inTurn(strings: readonly HostileString[]): () => string {
  let turn = 0;
  return () => strings[turn++ % strings.length]?.text ?? '';
}

for (const engine of presentEngines) {
  const strings = stringsFor(engine).filter(({ text }) => text.trim() !== '' && text.length < 100_000);
  describe(`a fair document in ${engine}, on a page under a strict policy`, () => {
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

    it(`whose every text is one of three of ${strings.length} hostile strings runs nothing, and each widget can be used`, async () => {
      const short = shortSample();
      const documents = inThrees(strings).map((three, number) => ({
        name: three.map(({ name }) => name).join(', '),
        texts: three.map(({ text }) => text),
        document: { ...(replaceTexts(short, inTurn(three)) as object), number },
      }));
      serve(campus, '/fairs.json', JSON.stringify(documents));
      serve(campus, '/show-fairs.js', await pageScript('show-fairs'));
      serve(campus, '/fair.json', JSON.stringify(short));
      await browser.open(
        campus.page(
          '/',
          '<script src="/embed/jobfair-widgets.js" defer></script>',
          tags
            .map((tag) => `<${tag} src="/fair.json" endpoint="/api/submissions" layout="single"></${tag}>`)
            .join('') + '<script src="/show-fairs.js"></script>',
        ),
      );
      const shown = await reportOf<readonly Shown[]>(browser, 400);
      const seen = await browser.read<string[]>('seen');
      // What is wrong with a document is told to its author.
      assert.deepEqual(
        seen.filter((line) => !line.startsWith('warn: <jobfair-')),
        [],
      );
      assert.deepEqual(
        [...new Set(campus.asked)].filter((path) => !ours.test(path)),
        [],
      );
      assert.equal(shown.length, documents.length);
      for (const { name, usable, asText, native, links } of shown) {
        assert.equal(
          new Set(Object.values(asText).flat()).size,
          documents.find((one) => one.name === name)?.texts.length,
          name,
        );
        for (const tag of tags) {
          assert.ok(usable[tag], `${name}: ${tag} can be used`);
          assert.ok((asText[tag]?.length ?? 0) > 0, `${name}: ${tag} shows it`);
          assert.equal(native[tag], false, `${name}: ${tag}`);
        }
        for (const scheme of links) assert.ok(safe.has(scheme), `${name}: ${scheme}`);
      }
    });
  });
}

const ours = /^\/(embed\/.*|fairs?\.json|show-fairs\.js|recorder\.js)?$/;
