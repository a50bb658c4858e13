import * as z from 'zod/mini';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema 2020-12 of what a schema takes, to stand by itself or within another. */
export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  const entries = Object.entries(z.toJSONSchema(schema, { io: 'input' }));
  return Object.fromEntries(entries.filter(([keyword]) => keyword !== '$schema'));
}
