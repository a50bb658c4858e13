export { registrationSchema, interestSchema, requiredConsents } from './form/wire-schemas.ts';
export { fairDocumentSchema, type Fair } from './model/fair.ts';
export { readFair, type FairReading } from './model/read-fair.ts';
export { liveSchema, type Live } from './model/live.ts';
export {
  submissionSchema,
  submissionVersion,
  formNames,
  type FormName,
  type Submission,
} from './model/submission.ts';
export type { Answers } from './model/answers.ts';
export { receiptSchema, withdrawalSchema, type Receipt, type Withdrawal } from './model/receipt.ts';
export {
  problemDetailsSchema,
  problemTypes,
  type ProblemDetails,
  type ProblemType,
} from './model/problem-details.ts';
export { pickText, type Text } from './model/text.ts';
export { overlaps, type Interval } from './model/interval.ts';
export { placesLeft } from './model/wave.ts';
