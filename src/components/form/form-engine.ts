/**
 * What a form needs only after the first answer: checking, sending, the review and the receipt. It is fetched when a
 * person begins, so that it is there before a bad network can keep it.
 */
export { goOn, recheck, showProblems } from '../../form/check-filling.ts';
export { validateAnswers } from '../../form/validate-answers.ts';
export { readPhone } from '../../form/country/id/read-phone.ts';
export { deliveryView } from './delivery-view.ts';
export { errorSummaryView } from './error-summary-view.ts';
export { receiptView } from './receipt-view.ts';
export { reviewView } from './review-view.ts';
export { SubmissionController } from './submission-controller.ts';
