/** A file a person picked, as the form knows it; the bytes stay with whoever picked it. */
export interface FileAnswer {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** What one question can hold: text or a code, several of them, yes or no to a box, a number, answers of its own. */
export type AnswerValue =
  string | number | boolean | readonly string[] | FileAnswer | { readonly [id: string]: string | boolean };

/** What a person has answered so far, by question id; a question not answered is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>;

declare const checked: unique symbol;

/** Answers that passed every rule, in the form the wire wants; made by `form/validate-answers.ts` alone. */
export interface ValidAnswers {
  readonly data: Answers;
  /** What is sent apart, for statistics alone; empty without the consent to it. */
  readonly apart: Answers;
  /** Every consent asked, given or refused, by purpose. */
  readonly consents: Readonly<Record<string, boolean>>;
  readonly [checked]: true;
}
