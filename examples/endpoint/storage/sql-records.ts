import type { FormName } from 'jobfair-widgets/schema';
import type { Query, Row } from './engine.ts';
import { countReader, countWriter } from './sql-counts.ts';
import type { KeptKey, KeptRecord, RecordReader, RecordWriter } from './storage.ts';

/** The same statements on every database: plain SQL that SQLite and PostgreSQL both speak. */
export function sqlReader(query: Query): RecordReader {
  const first = async <T>(rows: Promise<readonly Row[]>, read: (row: Row) => T): Promise<T | null> => {
    const [row] = await rows;
    return row ? read(row) : null;
  };
  const all = async (rows: Promise<readonly Row[]>) => (await rows).map(readRecord);
  const findKey: RecordReader['findKey'] = ({ fair, form, submissionId }) =>
    first(
      query('SELECT * FROM keys WHERE fair = $1 AND form = $2 AND submission_id = $3', [
        fair,
        form,
        submissionId,
      ]),
      readKey,
    );
  const findRecord: RecordReader['findRecord'] = (reference) =>
    first(query('SELECT * FROM records WHERE reference = $1', [reference]), readRecord);
  return {
    findKey,
    findRecord,
    async findRegistration(fair, named) {
      const found = await first(
        query(
          `SELECT * FROM records WHERE fair = $1 AND form = 'registration' AND (ticket = $2 OR reference = upper($2))`,
          [fair, named],
        ),
        readRecord,
      );
      const key = found ? null : await findKey({ fair, form: 'registration', submissionId: named });
      return key ? findRecord(key.reference) : found;
    },
    interestsOf: (fair, candidate) =>
      all(
        query(
          `SELECT * FROM records WHERE fair = $1 AND candidate = $2 AND withdrawn_at IS NULL ORDER BY received_at, reference`,
          [fair, candidate],
        ),
      ),
    async countPlaces(fair) {
      const rows = await query(
        'SELECT place, CAST(count(*) AS integer) AS held FROM bookings WHERE fair = $1 GROUP BY place',
        [fair],
      );
      return new Map(rows.map((row) => [String(row['place']), Number(row['held'])]));
    },
    async countHolders(fair, place, except) {
      const [row] = await query(
        'SELECT CAST(count(*) AS integer) AS held FROM bookings WHERE fair = $1 AND place = $2 AND reference <> $3',
        [fair, place, except],
      );
      return Number(row?.['held']);
    },
    list: (fair, form) =>
      all(
        query(
          'SELECT * FROM records WHERE fair = $1 AND form = $2 AND withdrawn_at IS NULL ORDER BY received_at, reference',
          [fair, form],
        ),
      ),
    readFile: (reference, part) =>
      first(
        query('SELECT content FROM files WHERE reference = $1 AND part = $2', [reference, part]),
        (row) => row['content'] as Uint8Array,
      ),
    readLive: (fair) =>
      first(query('SELECT document FROM live WHERE fair = $1', [fair]), (row) => parse(row['document'])),
    ...countReader(query),
  };
}

export function sqlWriter(query: Query): RecordWriter {
  const reader = sqlReader(query);
  const release = async (reference: string) => {
    await query('DELETE FROM bookings WHERE reference = $1', [reference]);
    await query('DELETE FROM files WHERE reference = $1', [reference]);
  };
  return {
    ...reader,
    async keepKey({ fair, form, submissionId, reference, fingerprint }) {
      await query(
        'INSERT INTO keys (fair, form, submission_id, reference, fingerprint) VALUES ($1, $2, $3, $4, $5)',
        [fair, form, submissionId, reference, fingerprint],
      );
    },
    async moveTo(reference, from) {
      await query('UPDATE keys SET reference = $1 WHERE reference = $2', [reference, from]);
      await query('UPDATE records SET candidate = $1 WHERE candidate = $2', [reference, from]);
    },
    async keep(record, files) {
      const { reference, fair, places } = record;
      await release(reference);
      await query(
        keepRecord,
        columns.map((column) => column.write(record)),
      );
      for (const place of places) {
        await query('INSERT INTO bookings (fair, place, reference) VALUES ($1, $2, $3)', [
          fair,
          place,
          reference,
        ]);
      }
      for (const { part, content } of files) {
        await query('INSERT INTO files (reference, part, content) VALUES ($1, $2, $3)', [
          reference,
          part,
          content,
        ]);
      }
    },
    async keepRest({ reference, consents, data }) {
      await query('UPDATE records SET consents = $2, data = $3 WHERE reference = $1', [
        reference,
        JSON.stringify(consents),
        JSON.stringify(data),
      ]);
    },
    async remove(reference) {
      await release(reference);
      await query('DELETE FROM records WHERE reference = $1', [reference]);
    },
    async keepLive(fair, live) {
      await query(
        'INSERT INTO live (fair, document) VALUES ($1, $2) ON CONFLICT (fair) DO UPDATE SET document = excluded.document',
        [fair, JSON.stringify(live)],
      );
    },
    async keepSecret(name, secret) {
      await query('INSERT INTO secrets (name, secret) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
        name,
        secret,
      ]);
      const [row] = await query('SELECT secret FROM secrets WHERE name = $1', [name]);
      return String(row?.['secret']);
    },
    ...countWriter(query),
  };
}

interface Column {
  readonly name: string;
  readonly write: (record: KeptRecord) => string | null;
}

const columns: readonly Column[] = [
  { name: 'reference', write: (record) => record.reference },
  { name: 'ticket', write: (record) => record.ticket },
  { name: 'fair', write: (record) => record.fair },
  { name: 'form', write: (record) => record.form },
  { name: 'submission_id', write: (record) => record.submissionId },
  { name: 'candidate', write: (record) => record.candidate },
  { name: 'places', write: (record) => JSON.stringify(record.places) },
  { name: 'locale', write: (record) => record.locale },
  { name: 'submitted_at', write: (record) => record.submittedAt },
  { name: 'received_at', write: (record) => record.receivedAt },
  { name: 'withdrawn_at', write: (record) => record.withdrawnAt },
  { name: 'data', write: (record) => JSON.stringify(record.data) },
  { name: 'consents', write: (record) => JSON.stringify(record.consents) },
  { name: 'files', write: (record) => JSON.stringify(record.files) },
  { name: 'page', write: (record) => JSON.stringify(record.page) },
  { name: 'signals', write: (record) => JSON.stringify(record.signals) },
];

const names = columns.map(({ name }) => name);
const keepRecord = `INSERT INTO records (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})
  ON CONFLICT (reference) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`;

function readKey(row: Row): KeptKey {
  return {
    fair: String(row['fair']),
    form: row['form'] as FormName,
    submissionId: String(row['submission_id']),
    reference: String(row['reference']),
    fingerprint: textOrNull(row['fingerprint']),
  };
}

function readRecord(row: Row): KeptRecord {
  return {
    reference: String(row['reference']),
    ticket: textOrNull(row['ticket']),
    fair: String(row['fair']),
    form: row['form'] as FormName,
    submissionId: String(row['submission_id']),
    candidate: textOrNull(row['candidate']),
    places: parse(row['places']) as KeptRecord['places'],
    locale: String(row['locale']),
    submittedAt: String(row['submitted_at']),
    receivedAt: String(row['received_at']),
    withdrawnAt: textOrNull(row['withdrawn_at']),
    data: parse(row['data']) as KeptRecord['data'],
    consents: parse(row['consents']) as KeptRecord['consents'],
    files: parse(row['files']) as KeptRecord['files'],
    page: parse(row['page']) as KeptRecord['page'],
    signals: parse(row['signals']) as KeptRecord['signals'],
  };
}

const textOrNull = (cell: unknown) => (typeof cell === 'string' ? cell : null);

const parse = (cell: unknown): unknown => JSON.parse(cell as string);
