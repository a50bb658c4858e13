import type * as z from 'zod/mini';
import type { Fair } from '../src/model/fair.ts';
import * as published from '../src/schema.ts';
import { describeAnswers } from './describe-answers.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';

/** JSON Schema 2020-12 of everything on the wire, by file name; generated from the schemas that check it. */
export function describeSchemas(fair: Fair): Readonly<Record<string, JsonSchema>> {
  const titled = (title: string, schema: z.ZodMiniType) => ({ title, ...toJsonSchema(schema) });
  const schemas = {
    fair: titled('The fair document', published.fairDocumentSchema),
    live: titled('Queues at the booths', published.liveSchema),
    submission: titled('A submission', published.submissionSchema),
    receipt: titled('A receipt', published.receiptSchema),
    withdrawal: titled('A withdrawal', published.withdrawalSchema),
    'problem-details': titled('A failure (RFC 9457)', published.problemDetailsSchema),
    ...describeAnswers(fair),
  };
  const dialect = { $schema: 'https://json-schema.org/draft/2020-12/schema' };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { ...dialect, ...schema }]),
  );
}
