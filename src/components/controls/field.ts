import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** One question's finished strings: what is drawn around every control. */
export interface FieldFrame {
  /** The field's name and the stem of its ids; unique within the widget. */
  readonly id: string;
  readonly label: string | TemplateResult;
  readonly hint: string | TemplateResult;
  /** What is wrong with the answer, or ''. */
  readonly error: string;
  /** 'Error:' in the widget's language, heard before the message. */
  readonly errorPrefix: string;
  /** 'optional' in the widget's language, or '' for a question that must be answered. */
  readonly optional: string;
  readonly required: boolean;
}

/** A question with its answer as it stands; `onAnswer` is told of each change. */
export interface Field<Value> extends FieldFrame {
  readonly value: Value;
  readonly onAnswer: (value: Value) => void;
}

export const inputId = (id: string) => `field-${id}`;
const hintId = (id: string) => `hint-${id}`;
const errorId = (id: string) => `error-${id}`;

/** The `aria-describedby` of a field: its error first, as that is news; undefined when there is neither. */
export function descriptionOf({ id, hint, error }: FieldFrame): string | undefined {
  const ids = [error ? errorId(id) : '', hint ? hintId(id) : ''].filter((part) => part !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label text with its 'optional' mark. */
export function labelText({ label, optional }: FieldFrame): TemplateResult {
  return html`${label}${optional ? html`<span class="optional"> (${optional})</span>` : nothing}`;
}

/** Hint and error below the label, above the control: a phone's keyboard covers what stands below. */
export function notesView({ id, hint, error, errorPrefix }: FieldFrame): TemplateResult {
  return html`${hint ? html`<p class="hint" part="hint" id=${hintId(id)}>${hint}</p>` : nothing}
  ${
    error
      ? html`<p class="error" part="error" id=${errorId(id)}>
          <span class="unseen">${errorPrefix} </span>${error}
        </p>`
      : nothing
  }`;
}

/** A label and one control. */
export function fieldView(field: FieldFrame, control: TemplateResult): TemplateResult {
  return html`<div class="field" part="field" ?data-wrong=${field.error !== ''}>
    <label part="label" for=${inputId(field.id)}>${labelText(field)}</label>
    ${notesView(field)} ${control}
  </div>`;
}

/** A question and several controls that answer it. */
export function groupView(
  field: FieldFrame,
  role: 'group' | 'radiogroup',
  controls: unknown,
): TemplateResult {
  return html`<fieldset
    class="field"
    part="field"
    role=${role}
    ?data-wrong=${field.error !== ''}
    aria-describedby=${ifDefined(descriptionOf(field))}
    aria-required=${role === 'radiogroup' && field.required ? 'true' : nothing}
    aria-invalid=${role === 'radiogroup' && field.error ? 'true' : nothing}
  >
    <legend part="label">${labelText(field)}</legend>
    ${notesView(field)}
    <div class="options">${controls}</div>
  </fieldset>`;
}
