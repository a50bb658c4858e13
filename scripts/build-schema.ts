import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as published from '../src/schema.ts';

/**
 * Writes `dist/schema/<name>.schema.json` for each of `jsonSchemas` in `src/schema.ts`, and its `openapi`
 * as `dist/openapi.json`.
 */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function exported(name: string): Record<string, unknown> | null {
  const value: unknown = Reflect.get(published, name);
  if (value === undefined) console.warn(`src/schema.ts does not export ${name} yet: nothing was written for it.`);
  else if (!isObject(value)) throw new Error(`${name} in src/schema.ts must be an object.`);
  return value ?? null;
}

const write = (path: string, value: unknown): void => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

rmSync('dist/schema', { recursive: true, force: true });
mkdirSync('dist/schema', { recursive: true });
for (const [name, schema] of Object.entries(exported('jsonSchemas') ?? {})) {
  if (!isObject(schema)) throw new Error(`jsonSchemas.${name} in src/schema.ts is not a JSON Schema.`);
  write(`dist/schema/${name}.schema.json`, schema);
}
const openapi = exported('openapi');
if (openapi) write('dist/openapi.json', openapi);
