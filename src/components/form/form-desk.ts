import type { ReactiveElement } from 'lit';
import type { HeaderSource } from '../../browser/fetch-transport.ts';
import type { Filling } from '../../form/filling.ts';
import type { Form } from '../../form/question.ts';
import type { FormName } from '../../model/submission.ts';
import type { Challenge, Transport } from '../../submission/ports.ts';
import type { FormWords } from './form-words.ts';

/** What a page set on a form. */
export interface FormSettings {
  readonly endpoint: string | null;
  readonly credentials: RequestCredentials | null;
  readonly headers: HeaderSource | null;
  readonly transport: Transport | null;
  readonly testMode: boolean;
  readonly payload: 'json' | 'multipart' | 'urlencoded';
  readonly retry: 'never' | 'always';
  readonly layout: 'steps' | 'single';
  readonly useHash: boolean;
  readonly answers: object | null;
  readonly prefill: string | null;
  readonly successUrl: string | null;
  readonly draft: 'off' | 'session' | 'device';
  readonly challenge: Challenge | null;
}

/** What a submission is about, beside its answers. */
export interface Subject {
  readonly fair: string;
  readonly noticeVersion: string;
  /** The notice as it is shown. */
  readonly notice: string;
  readonly words: FormWords;
}

/** What a widget lets its engine see and do. */
export interface FormDesk {
  readonly name: FormName;
  /** Where events are fired; its update redraws the form. */
  readonly element: ReactiveElement & FormSettings & { reset(): void };
  /** The fair's id; null before it is there. */
  fair(): string | null;
  /** The form as it is for the answers of the moment; null before the fair is there. */
  form(): Form | null;
  filling(): Filling;
  fill(filling: Filling): void;
  /** Moves the focus to the element with this id, when it is drawn. */
  focus(id: string): void;
  /** Of this question, only these options have places left. */
  limit(question: string, remaining: readonly string[]): void;
  /** Null where the form may not be sent. */
  subject(): Subject | null;
  /** What was typed where no person sees a field. */
  honeypot(): string;
}
