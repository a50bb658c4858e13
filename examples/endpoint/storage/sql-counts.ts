import type { Query } from './engine.ts';
import type { Count, RecordReader, RecordWriter } from './storage.ts';

/** The tally of what was answered without a name. */
export function countReader(query: Query): Pick<RecordReader, 'readCounts'> {
  return {
    async readCounts(fair) {
      const rows = await query(
        'SELECT answers, CAST(people AS integer) AS people FROM statistics WHERE fair = $1 ORDER BY answers',
        [fair],
      );
      return rows.map((row) => ({
        answers: JSON.parse(String(row['answers'])) as Count['answers'],
        people: Number(row['people']),
      }));
    },
  };
}

export function countWriter(query: Query): Pick<RecordWriter, 'count' | 'keepCounted' | 'forgetCounted'> {
  return {
    async count(fair, answers) {
      const inOrder = Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1));
      await query(
        `INSERT INTO statistics (fair, answers, people) VALUES ($1, $2, 1)
          ON CONFLICT (fair, answers) DO UPDATE SET people = statistics.people + 1`,
        [fair, JSON.stringify(Object.fromEntries(inOrder))],
      );
    },
    async keepCounted(digest, ends) {
      const added = await query(
        'INSERT INTO statistics_keys (digest, ends) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING RETURNING digest',
        [digest, ends],
      );
      return added.length > 0;
    },
    async forgetCounted(by) {
      await query('DELETE FROM statistics_keys WHERE ends <= $1', [by]);
    },
  };
}
