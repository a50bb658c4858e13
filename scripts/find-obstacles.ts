import { cdnExample, withExample } from './cdn-example.ts';

/** What a release is made of, as it lies in the checkout. */
export interface Release {
  /** Name of the tag that drives it, as in `v0.1.0`; null before there is one. */
  readonly tag: string | null;
  readonly version: string;
  readonly changelog: string | null;
  readonly readme: string | null;
  /** SRI hash of the one-file build. */
  readonly integrity: string;
}

/**
 * What stands in the way of a release, a sentence each with its remedy. Before the tag, the README may show
 * another build's hash: `npm version` writes this one's.
 */
export function findObstacles({ tag, version, changelog, readme, integrity }: Release): string[] {
  const obstacles: string[] = [];
  if (tag !== null && tag !== `v${version}`)
    obstacles.push(
      `The tag is ${tag} and package.json says ${version}: tag v${version}, or set the version.`,
    );
  if (!changelog?.split('\n').some((line) => isHeadingOf(version, line)))
    obstacles.push(`CHANGELOG.md has no section "## ${version}": say what changed.`);
  try {
    const written = withExample(readme ?? '', cdnExample(version, integrity));
    if (tag !== null && written !== readme)
      obstacles.push('The CDN example in README.md is of another build: run `npm run readme:cdn`.');
  } catch (error) {
    obstacles.push(error instanceof Error ? error.message : String(error));
  }
  return obstacles;
}

const isHeadingOf = (version: string, line: string): boolean =>
  [`## ${version}`, `## [${version}]`].some((heading) => line === heading || line.startsWith(`${heading} `));
