import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFair } from '../src/schema.ts';
import { describeEndpoint } from './describe-endpoint.ts';
import { describeSchemas } from './describe-schemas.ts';

/** Writes `dist/schema/<name>.schema.json` and `dist/openapi.json`. */
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const write = (path: string, value: unknown): void =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

const { version } = read('package.json') as { version: string };
const { fair } = readFair(read('examples/fair.json'));
if (!fair) throw new Error('examples/fair.json is no fair document.');

rmSync('dist/schema', { recursive: true, force: true });
mkdirSync('dist/schema', { recursive: true });
for (const [name, schema] of Object.entries(describeSchemas(fair)))
  write(`dist/schema/${name}.schema.json`, schema);
write('dist/openapi.json', describeEndpoint(version));
