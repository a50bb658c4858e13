import { html } from 'hono/html';
import type { Html } from './page.ts';

/** What is drawn around a control, in finished words. */
export interface Frame {
  readonly id: string;
  readonly label: string;
  /** 'optional', or '' where an answer is needed. */
  readonly optional: string;
  readonly hints: readonly string[];
  readonly error: string;
  readonly errorPrefix: string;
}

export const controlId = (id: string) => `field-${id}`;

/** The attributes by which a control is named as wrong and described, in the order in which they are heard. */
export function described({ id, hints, error }: Frame): Html {
  const ids = [error ? `error-${id}` : '', hints.length > 0 ? `hint-${id}` : ''].filter(Boolean);
  return html`${error ? html`aria-invalid="true"` : ''}
  ${ids.length > 0 ? html`aria-describedby="${ids.join(' ')}"` : ''}`;
}

/** A label, notes, and one control. */
export function field(frame: Frame, control: Html): Html {
  return html`<div class="field">
    <label for="${controlId(frame.id)}">${caption(frame)}</label>
    ${notes(frame)} ${control}
  </div>`;
}

/** A question and several controls that answer it. */
export function group(frame: Frame, controls: Html | readonly Html[]): Html {
  return html`<fieldset class="field" ${described({ ...frame, error: '' })}>
    <legend>${caption(frame)}</legend>
    ${notes(frame)} ${controls}
  </fieldset>`;
}

export interface Choice {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
}

/** One box or button with its words. */
export function choice(option: Choice, more: Html | string = ''): Html {
  const { type, id, name, value, label, note, checked, disabled } = option;
  return html`<label class="option" for="${id}">
    <input
      type="${type}"
      id="${id}"
      name="${name}"
      value="${value}"
      ${checked ? 'checked' : ''}
      ${disabled ? 'disabled' : ''}
      ${more}
    />
    <span>${label}${note ? html` <span class="muted">(${note})</span>` : ''}</span>
  </label>`;
}

function caption({ label, optional }: Frame): Html {
  return html`${label}${optional ? html` <span class="muted">(${optional})</span>` : ''}`;
}

export function notes({ id, hints, error, errorPrefix }: Frame): Html {
  return html`${
    hints.length > 0
      ? html`<div class="muted" id="hint-${id}">${hints.map((hint) => html`<p>${hint}</p>`)}</div>`
      : ''
  }
  ${
    error
      ? html`<p class="error" id="error-${id}"><span class="unseen">${errorPrefix} </span>${error}</p>`
      : ''
  }`;
}
