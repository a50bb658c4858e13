import { betweenTags, splitTags } from './split-tags.ts';

export interface TagsAdded {
  readonly tags: readonly string[];
  /** What found no room, as it was typed. */
  readonly left: string;
  /** What was there already. */
  readonly twice: readonly string[];
}

/** Adds what is typed to the tags, up to `most`. `isSame`: the two are one thing, however they are written. */
export function addTags(
  tags: readonly string[],
  typed: string,
  most: number,
  isSame: (one: string, other: string) => boolean,
): TagsAdded {
  const added = [...tags];
  const left: string[] = [];
  const twice: string[] = [];
  for (const tag of splitTags(typed)) {
    if (added.some((other) => isSame(other, tag))) twice.push(tag);
    else if (added.length < most) added.push(tag);
    else left.push(tag);
  }
  return { tags: added, left: left.join(', '), twice };
}

/** Cuts a text that is being typed after its last separator: what is complete, and what is still typed. */
export function cutAtLastSeparator(typed: string): readonly [complete: string, rest: string] {
  const parts = typed.split(betweenTags);
  const rest = (parts.pop() ?? '').trimStart();
  return [parts.join(','), rest];
}
