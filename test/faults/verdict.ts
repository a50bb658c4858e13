import type { Row } from './records.ts';
import type { Story } from './register-people.ts';

/** What may never happen, by who it happened to. */
export interface Verdict {
  readonly 'stored twice': readonly string[];
  readonly 'told sent but not stored': readonly string[];
  readonly 'told failed but stored': readonly string[];
  /** The receipt names a reference that is another's, or nobody's. */
  readonly 'told a wrong reference': readonly string[];
  readonly 'answers lost': readonly string[];
  /** Neither told nor sent, also with a way that was free. */
  readonly 'never told': readonly string[];
}

/** Holds what people were told against what the database has. */
export function judge(stories: readonly Story[], rows: readonly Row[]): Verdict {
  const references = new Map<string, string[]>();
  for (const { fullName, reference } of rows)
    references.set(fullName, [...(references.get(fullName) ?? []), reference]);
  const stored = ({ person }: Story) => references.get(person) ?? [];
  const those = (holds: (story: Story) => boolean) => stories.filter(holds).map(({ person }) => person);
  return {
    'stored twice': those((story) => stored(story).length > 1),
    'told sent but not stored': those((story) => wasToldSent(story) && stored(story).length === 0),
    'told failed but stored': those((story) => story.last === 'failed' && stored(story).length > 0),
    'told a wrong reference': those(
      (story) => story.last === 'sent' && !stored(story).includes(story.reference ?? ''),
    ),
    'answers lost': those(({ lost }) => lost.length > 0),
    'never told': those(({ last }) => last === 'nothing' || last === 'not known'),
  };
}

/** Someone whose newer submission is said to stand was told that it is stored, too. */
const wasToldSent = ({ last }: Story) => last === 'sent' || last === 'overtaken';

/** What was found, a line each; none if all is well. */
export function findings(verdict: Verdict): string[] {
  return Object.entries(verdict).flatMap(([what, people]: [string, readonly string[]]) =>
    people.length > 0 ? [`${what}: ${people.join(', ')}`] : [],
  );
}
