import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The package that a bundled module comes from, as its folder; null for a module of our own. */
const packageFolder = (module: string): string | null =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1] ?? null;

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  const texts = licenceFiles(folder, license).map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0)
    throw new Error(`${name}@${version} ships no licence text that a notice could carry.`);
  const source = `Source form: npm package ${name} ${version}, https://www.npmjs.com/package/${name}/v/${version}`;
  return [`${name} ${version} (${license})`, source, ...texts].join('\n\n');
}

/** All licence files; where the package offers a choice that includes MIT, the text of MIT alone. */
function licenceFiles(folder: string, license: string): string[] {
  const files = globSync(['LICENSE*', 'LICENCE*', 'license*'].map((pattern) => join(folder, pattern))).sort();
  const chosen = license.includes(' OR ') ? files.filter((file) => file.endsWith('-MIT')) : [];
  return chosen.length > 0 ? chosen : files;
}

/** Writes the licence texts of every package with a module among `modules`. */
export function writeNotices(path: string, modules: Iterable<string>): void {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== null));
  const notices = [...folders].sort().map(notice);
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  writeFileSync(
    path,
    `${['The script-tag build of jobfair-widgets contains, minified and in part:', ...notices].join(rule)}\n`,
  );
}
