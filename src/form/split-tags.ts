/** What ends a tag while it is typed or pasted. */
export const betweenTags = /[,;\n\r]/;

/** The tags of a text, in their order; one written again, in capitals or not, is none. */
export function splitTags(typed: string): readonly string[] {
  const tags = typed.split(betweenTags).map((tag) => tag.trim());
  const written = tags.map((tag) => tag.toLowerCase());
  return tags.filter((tag, index) => tag !== '' && written.indexOf(written[index] ?? '') === index);
}
