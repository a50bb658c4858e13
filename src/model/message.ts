/** Something to be said, in no language: `i18n` turns it into words. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * One thing that is wrong with the answers. `question` is the question's id, or null when it concerns all of them.
 * `detail` is a sentence from the endpoint, shown as text where the product has no words of its own for `message`.
 */
export interface Problem {
  readonly question: string | null;
  readonly message: Message;
  readonly detail?: string;
  /** Found by the endpoint, not by a rule of the form. */
  readonly remote?: true;
}

/** A part of a document that could not be read as it stands: where, what is wrong, and what was done about it. */
export interface Warning {
  readonly where: string;
  readonly what: string;
  readonly done: 'left out' | 'kept as it is' | 'taken as not stated';
}
