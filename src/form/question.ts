import type { Text } from '../model/text.ts';

/** True when the named question holds one of the given codes (or, for boxes, is ticked or holds one of them). */
export interface Condition {
  readonly question: string;
  readonly is: readonly (string | boolean)[];
}

/** All of them must be true; none means always. */
export type Conditions = readonly Condition[];

/** Where the words of an option come from: the fair's document, or, for the product's codes, `i18n`. */
export interface Option {
  readonly code: string;
  readonly label?: Text;
  /** Places left, where there is a limit. */
  readonly left?: number;
}

interface Asked {
  /** The name on the wire, and of the field in the page. */
  readonly id: string;
  /** Asked only when these hold; the answer is kept, and sent only while they hold. */
  readonly when?: Conditions;
  /** true: always; conditions: when they hold. */
  readonly required?: true | Conditions;
  /** The organiser's own words for it, instead of the product's. */
  readonly label?: Text;
  /** A token of the HTML autofill field list. */
  readonly autocomplete?: string;
}

export interface TextQuestion extends Asked {
  readonly kind: 'text' | 'long-text' | 'email' | 'tel' | 'link';
  readonly maxLength: number;
}

export interface ChoiceQuestion extends Asked {
  /** `choice`: radio buttons; `select`: a list too long for them; `choices`: boxes; `ordered`: boxes, the order of ticking is the rank. */
  readonly kind: 'choice' | 'select' | 'choices' | 'ordered';
  readonly options: readonly Option[];
  /** For `choices` and `ordered`: at most so many. */
  readonly most?: number;
}

export interface BoxQuestion extends Asked {
  readonly kind: 'box';
}

export interface TagsQuestion extends Asked {
  readonly kind: 'tags';
  readonly most: number;
  readonly maxLength: number;
}

/** A consent: a box that is recorded with the words it stood beside. */
export interface ConsentQuestion extends Asked {
  readonly kind: 'consent';
  readonly purpose: string;
  readonly text: Text;
}

export type Question = TextQuestion | ChoiceQuestion | BoxQuestion | TagsQuestion | ConsentQuestion;

/** A page of the form: three to six questions that belong together. */
export interface Step {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** A whole form as data. */
export interface Form {
  readonly name: 'registration' | 'interest';
  readonly steps: readonly Step[];
}
