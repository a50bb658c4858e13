import * as z from 'zod/mini';
import { fairDetailsSchema, registrationRulesSchema } from '../src/model/fair-details.ts';
import type { Fair } from '../src/model/fair.ts';
import { questionSettingSchema } from '../src/model/question-setting.ts';
import { mapSchema, stated } from '../src/model/scalars.ts';
import * as published from '../src/schema.ts';
import { describeAnswers } from './describe-answers.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';

/** The fair document with the organiser's questions, which the forms read one by one. */
const describedFairSchema = z.extend(published.fairDocumentSchema, {
  fair: z.extend(fairDetailsSchema, {
    registration: stated(
      z.extend(registrationRulesSchema, { questions: stated(mapSchema(questionSettingSchema)) }),
    ),
  }),
});

/** JSON Schema 2020-12 of everything on the wire, by file name; generated from the schemas that check it. */
export function describeSchemas(fair: Fair): Readonly<Record<string, JsonSchema>> {
  const titled = (title: string, schema: z.ZodMiniType) => ({ title, ...toJsonSchema(schema) });
  const schemas = {
    fair: titled('The fair document', describedFairSchema),
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
