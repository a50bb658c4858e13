import { problemTypes } from '../src/schema.ts';

const schema = (name: string) => ({ $ref: `./schema/${name}.schema.json` });
const json = (name: string) => ({ 'application/json': { schema: schema(name) } });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: schema('problem-details') } },
});

const submission = {
  summary: 'Takes a registration or an interest',
  description:
    'The body is the submission; with a file it is multipart/form-data, the submission in the part ' +
    '`submission` and each file in the part that `files[].part` names. The same key and body again get the ' +
    'same receipt. `supersedes` replaces the submission it names, under the same reference, in one ' +
    'transaction; one that has not arrived yet is barred. What JSON Schema cannot say (`mobile` or `email`, one is ' +
    'enough and needed; what one answer asks of another; which codes the fair gives) is checked by ' +
    '`registrationSchema(fair)`, `interestSchema(fair)`, `requiredConsents(fair, form, data)` and, for files, ' +
    '`filesAsked(fair, form, data)` and `checkFile(file, rules)` of `jobfair-widgets/schema`.',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'The submissionId, quoted: a structured-field string.',
      schema: { type: 'string' },
    },
    { name: 'Accept-Language', in: 'header', schema: { type: 'string' } },
  ],
  requestBody: {
    required: true,
    content: {
      ...json('submission'),
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['submission'],
          properties: { submission: schema('submission') },
        },
      },
    },
  },
  responses: {
    '200': { description: 'Stored before: the same receipt.', content: json('receipt') },
    '201': { description: 'Stored.', content: json('receipt') },
    '202': { description: 'Received, being processed.', content: json('receipt') },
    '400': problem('Not readable; `errors` point at what is wrong.'),
    '403': problem('`challenge`: the anti-spam token is bad or spent; a new one under the same key.'),
    '404': problem('There is no such endpoint. Final.'),
    '409': problem(
      '`in-flight` (again, same key), `slot-full` and `wave-full` with `remaining`, `already-registered`, `superseded`.',
    ),
    '410': problem('Closed. Final.'),
    '413': problem('The file or the body is too large.'),
    '415': problem('The file is of another kind.'),
    '422': problem('`validation` with `errors`, or `key-reused`: other content under this key.'),
    '429': problem('Too many; `Retry-After` says when.'),
    '503': problem('Unknown outcome: again, same key.'),
  },
};

const withdrawal = {
  summary: 'Takes consent back',
  description: 'No purposes, or a required one, ends the record. Reached by the receipt’s `withdrawUrl`.',
  requestBody: { required: true, content: json('withdrawal') },
  responses: {
    '202': { description: 'Taken back.' },
    '400': problem('Not readable.'),
    '404': problem('No such record.'),
  },
};

const document = (summary: string, name: string) => ({
  get: {
    summary,
    responses: {
      '200': { description: 'The document, with an ETag.', content: json(name) },
      '304': { description: 'Not changed.' },
    },
  },
});

/** What the widgets ask of an endpoint, as OpenAPI 3.1; its schemas are the files beside it. */
export const describeEndpoint = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Endpoint of jobfair-widgets',
    version,
    license: { name: 'MIT', identifier: 'MIT' },
    description: `Paths are those of the reference endpoint; a page names its own. Types of a problem: ${problemTypes.join(', ')}.`,
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  paths: {
    '/api/submissions': { post: submission },
    '/api/withdrawals': { post: withdrawal },
    '/api/fair.json': document('The fair document', 'fair'),
    '/api/live.json': document('Queues at the booths', 'live'),
  },
});
