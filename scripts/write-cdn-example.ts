import { readFileSync, writeFileSync } from 'node:fs';
import { cdnExample, withExample } from './cdn-example.ts';
import { integrityOf } from './write-integrity.ts';

/** Puts this build's SRI hash into the README. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const example = cdnExample(version, integrityOf('dist/embed/jobfair-widgets.all.js'));
writeFileSync('README.md', withExample(readFileSync('README.md', 'utf8'), example));
