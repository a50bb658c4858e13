import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { HeaderSource } from '../../browser/fetch-transport.ts';
import type { Challenge, Transport } from '../../submission/ports.ts';
import { knownValue } from '../shared/known-value.ts';
import { sameDocument } from '../shared/same-document.ts';
import { Widget } from '../shared/widget.ts';
import type { FormSettings } from './form-desk.ts';

const credentialModes: readonly [RequestCredentials, ...RequestCredentials[]] = [
  'omit',
  'same-origin',
  'include',
];

/** What a page can set on a form. A value that is not known is said to the developer once and taken as the usual one. */
export abstract class FormProperties extends Widget implements FormSettings {
  /** Where submissions are posted. */
  @property() endpoint: string | null = null;

  /** `steps`: a few questions at a time, then a review; `single`: all on one page. */
  @property() layout: 'steps' | 'single' = 'steps';

  /** `json` by the contract; `multipart` or `urlencoded` for form services and scripts that know no JSON. */
  @property() payload: FormSettings['payload'] = 'json';

  /** `always`: a plain back-end drops repeats of `_submission_id`, so a lost try may be made again by itself. */
  @property() retry: FormSettings['retry'] = 'never';

  /** As fetch knows it: `omit`, `same-origin` or `include`. */
  @property() credentials: RequestCredentials | null = null;

  /** What stays in the browser while a form is filled in: nothing, in this tab, or on the device if the visitor ticks so. */
  @property() draft: FormSettings['draft'] = 'session';

  /** Names of questions, with spaces between, that the page's address may answer: `?fullName=Sri`. */
  @property() prefill: string | null = null;

  /** The browser's Back goes from step to step; the step stands in the page's hash. */
  @property({ type: Boolean, attribute: 'use-hash' }) useHash = false;

  /** What the page knows of the person, by question; what they write themselves wins. */
  @property({ attribute: false, hasChanged: (value, old) => !sameDocument(value, old) })
  answers: object | null = null;

  /** Where a link on the receipt leads on to. Nobody is taken from their ticket. */
  @property({ attribute: 'success-url' }) successUrl: string | null = null;

  /** Lets a page on plain http send, for intranets. */
  @property({ type: Boolean, attribute: 'allow-insecure' }) allowInsecure = false;

  /** Delivers a submission instead of fetch. */
  @property({ attribute: false }) transport: Transport | null = null;

  /** Gets a token for each try, where the endpoint asks for a proof that a person is at work. */
  @property({ attribute: false }) challenge: Challenge | null = null;

  /** Headers added to each request. */
  @property({ attribute: false }) headers: HeaderSource | null = null;

  /** The layouts, the form's own first. */
  protected readonly layouts: readonly [FormSettings['layout'], ...FormSettings['layout'][]] = [
    'steps',
    'single',
  ];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.layout = knownValue(this, 'layout', this.layout, this.layouts);
    this.payload = knownValue(this, 'payload', this.payload, ['json', 'multipart', 'urlencoded']);
    this.retry = knownValue(this, 'retry', this.retry, ['never', 'always']);
    this.draft = knownValue(this, 'draft', this.draft, ['session', 'off', 'device']);
    if (this.credentials !== null) {
      this.credentials = knownValue(this, 'credentials', this.credentials, credentialModes);
    }
  }
}
