/** The lines of the README between which the CDN example stands. */
export const opening = '<!-- cdn example: npm run readme:cdn writes it -->';
export const closing = '<!-- end of cdn example -->';

/** How a page takes one fixed release of the one-file build from a CDN, with its SRI hash. */
export const cdnExample = (version: string, integrity: string): string =>
  [
    '```html',
    '<script',
    `  src="https://cdn.jsdelivr.net/npm/jobfair-widgets@${version}/dist/embed/jobfair-widgets.all.js"`,
    `  integrity="${integrity}"`,
    '  crossorigin="anonymous"',
    '  defer',
    '></script>',
    '```',
  ].join('\n');

/** The README with this example in its place; throws where the place is missing. */
export function withExample(readme: string, example: string): string {
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start === -1 || end < start)
    throw new Error(`README.md has no place for the CDN example: a line "${opening}", then "${closing}".`);
  return `${readme.slice(0, start + opening.length)}\n\n${example}\n\n${readme.slice(end)}`;
}
