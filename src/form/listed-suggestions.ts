/** One name of a long list; names are the same in every language. */
export interface Listed {
  readonly code: string;
  readonly name: string;
  /** Where it lies, and what else it is called. */
  readonly area: string;
}

/** A long list of suggestions, once it was fetched. */
export interface ListedSuggestions {
  readonly options: readonly Listed[];
  /** The code of what a text names, however it is written; null where it names none, or several. */
  readonly codeOf: (typed: string) => string | null;
}
