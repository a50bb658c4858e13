import type { Interval } from '../model/interval.ts';
import type { Text } from '../model/text.ts';

/**
 * True when the named question holds one of the codes (a list: at least one of them); without `is`, when it is
 * answered at all. `not` turns it round.
 */
export interface Condition {
  readonly question: string;
  readonly is?: readonly (string | boolean)[];
  readonly not?: true;
}

/** All of them must be true; an empty list always is. */
export type Conditions = readonly Condition[];

/** One possible answer. Its words are `label`, or a day or time said in the fair's zone, or the product's own for `code`. */
export interface Option {
  readonly code: string;
  readonly label?: Text;
  readonly hint?: Text;
  readonly day?: string;
  readonly time?: Interval;
  /** Places left, where there is a limit; 0 cannot be chosen. */
  readonly left?: number;
  /** Can be said, but the form cannot go on with it: the organiser is asked instead. */
  readonly refused?: true;
  /** Goes with no other: choosing it lets go of the rest. */
  readonly alone?: true;
  readonly when?: Conditions;
}

interface Asked {
  /** The name on the wire, and of the field in the page. */
  readonly id: string;
  /** Asked only when these hold; the answer is kept, and sent only while they hold. */
  readonly when?: Conditions;
  /** Whether it must be answered; conditions: while they hold. */
  readonly required?: boolean | Conditions;
  /** The organiser's or employer's own words, instead of the product's. */
  readonly label?: Text;
  /** A token of the HTML autofill field list. */
  readonly autocomplete?: string;
  /** Serves the form alone and is not sent. */
  readonly local?: true;
  /** Answered by the page: sent, and not shown. */
  readonly silent?: true;
  /** Answers that another answer here makes meaningless. */
  readonly clears?: readonly string[];
  /** The organiser's or employer's own help below the label. */
  readonly hint?: Text;
  /** Why the organiser asks, where it is asked only by their wish; shown beside it. */
  readonly reason?: Text;
  /** Never kept on the device while the form is filled in. */
  readonly sensitive?: true;
  /** For statistics alone: sent in a submission of its own that nothing joins to the person. */
  readonly apart?: true;
}

export interface TextQuestion extends Asked {
  readonly kind: 'text' | 'long-text' | 'email' | 'tel' | 'link';
  /** Characters after trimming. */
  readonly most: number;
  /** A rule of its own: an Indonesian identity number or postcode, a phone number or an email address. */
  readonly rule?: 'nik' | 'postal-code' | 'contact';
}

/** A whole number. */
export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
}

/** A day of the calendar, `2027-04-13` on the wire. */
export interface DateQuestion extends Asked {
  readonly kind: 'date';
}

/** Up to so many links, a line each. */
export interface LinksQuestion extends Asked {
  readonly kind: 'links';
  readonly most: number;
  readonly mostEach: number;
}

/** One file; its bytes travel beside the answers. */
export interface FileQuestion extends Asked {
  readonly kind: 'file';
  /** Bytes. */
  readonly most: number;
  readonly accept: readonly FileKind[];
}

/** The kinds of file a form takes, told apart by their first bytes. */
export type FileKind = 'pdf' | 'docx' | 'jpg' | 'png';

/** A long list of suggestions that is fetched when it is first needed. */
export type SuggestionList = 'regencies';

/** Free text with suggestions; a text equal to a suggestion's label is sent as its code. */
export interface ComboboxQuestion extends Asked {
  readonly kind: 'combobox';
  readonly options: readonly Option[];
  readonly most: number;
  readonly list?: SuggestionList;
}

/** One of several: radio buttons, or a list that opens where there are too many for them. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice' | 'select';
  readonly options: readonly Option[];
  /** Sent as a list of one, as the wire wants it. */
  readonly asList?: true;
}

/** Several of several; `ranked`: the order of ticking is the order of wish. */
export interface ChoicesQuestion extends Asked {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly most?: number;
  readonly ranked?: true;
}

/** A box that says yes to its label. */
export interface BoxQuestion extends Asked {
  readonly kind: 'box';
}

/** Several short texts of the person's own, separated by commas while they are typed. */
export interface TagsQuestion extends Asked {
  readonly kind: 'tags';
  readonly most: number;
  readonly mostEach: number;
  readonly list?: SuggestionList;
}

/** Known from another answer, and sent beside it: the first digits of its code. */
export interface DerivedQuestion extends Asked {
  readonly kind: 'derived';
  readonly from: string;
  readonly digits: number;
  readonly silent: true;
}

/** A consent: an unticked box, recorded with the words it stood beside. */
export interface ConsentQuestion extends Asked {
  readonly kind: 'consent';
  readonly purpose: string;
  readonly text: Text;
}

export type Question =
  | TextQuestion
  | ComboboxQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | BoxQuestion
  | NumberQuestion
  | DateQuestion
  | LinksQuestion
  | FileQuestion
  | DerivedQuestion
  | TagsQuestion
  | ConsentQuestion;

/** A page of the form: a few questions that belong together. */
export interface Step {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** A whole form as data. */
export interface Form {
  readonly name: 'registration' | 'interest';
  readonly steps: readonly Step[];
  /** Groups of questions of which one answer is enough, and needed. */
  readonly oneOf: readonly (readonly string[])[];
}
