/** The tables, made where they are missing. JSON is text, so that a NUL in an answer, which jsonb refuses, is kept. */
export const tables = (bytes: string): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS records (
    reference text PRIMARY KEY,
    ticket text UNIQUE,
    fair text NOT NULL,
    form text NOT NULL,
    submission_id text NOT NULL,
    candidate text,
    places text NOT NULL,
    locale text NOT NULL,
    submitted_at text NOT NULL,
    received_at text NOT NULL,
    withdrawn_at text,
    data text NOT NULL,
    consents text NOT NULL,
    files text NOT NULL,
    page text NOT NULL,
    signals text NOT NULL,
    UNIQUE (fair, form, submission_id)
  )`,
  `CREATE INDEX IF NOT EXISTS records_by_candidate ON records (fair, candidate)`,
  `CREATE TABLE IF NOT EXISTS keys (
    fair text NOT NULL,
    form text NOT NULL,
    submission_id text NOT NULL,
    reference text NOT NULL REFERENCES records (reference),
    fingerprint text,
    PRIMARY KEY (fair, form, submission_id)
  )`,
  `CREATE INDEX IF NOT EXISTS keys_by_reference ON keys (reference)`,
  `CREATE TABLE IF NOT EXISTS bookings (
    fair text NOT NULL,
    place text NOT NULL,
    reference text NOT NULL REFERENCES records (reference),
    PRIMARY KEY (fair, place, reference)
  )`,
  `CREATE INDEX IF NOT EXISTS bookings_by_reference ON bookings (reference)`,
  `CREATE TABLE IF NOT EXISTS files (
    reference text NOT NULL REFERENCES records (reference),
    part text NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (reference, part)
  )`,
  `CREATE TABLE IF NOT EXISTS live (fair text PRIMARY KEY, document text NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS secrets (name text PRIMARY KEY, secret text NOT NULL)`,
  // A tally, so that there is no row of one person whose place among others could tell whose it is.
  `CREATE TABLE IF NOT EXISTS statistics (
    fair text NOT NULL,
    answers text NOT NULL,
    people integer NOT NULL,
    PRIMARY KEY (fair, answers)
  )`,
  `CREATE TABLE IF NOT EXISTS statistics_keys (digest text PRIMARY KEY, ends text NOT NULL)`,
];
