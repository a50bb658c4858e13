export {
  registrationSchema,
  interestSchema,
  statisticsSchema,
  requiredConsents,
  filesAsked,
} from './form/wire-schemas.ts';
export { checkFile, type FileVerdict, type GivenFile } from './form/check-file.ts';
export type { FileKind } from './form/question.ts';
export { fileKind, mediaTypes, type FoundKind } from './form/file-kind.ts';
export { fairDocumentSchema, type Fair } from './model/fair.ts';
export { readFair } from './model/read-fair.ts';
export { type FairReading } from './model/read-fair-head.ts';
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
export { registrationForm } from './form/registration-form.ts';
export { interestForm } from './form/interest-form.ts';
export { askedOfForm, isRequired, offeredOptions } from './form/apply-conditions.ts';
export { validateAnswers } from './form/validate-answers.ts';
export { readPhone } from './form/country/id/read-phone.ts';
export { fairZone } from './model/fair-zone.ts';
export type { Condition, Form, Option, Question } from './form/question.ts';
export type { AnswerValue } from './model/answers.ts';
export type { Problem } from './model/message.ts';
export { listed as regencies } from './form/country/id/regencies.ts';
export type { Readers } from './form/normalise-value.ts';
export type { ListedSuggestions } from './form/listed-suggestions.ts';
