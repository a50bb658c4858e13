import { html } from 'hono/html';
import { isRequired } from 'jobfair-widgets/schema';
import type { Answers, AnswerValue, Option, Question } from 'jobfair-widgets/schema';
import { nameListed } from '../fair/name-listed.ts';
import type { KeptRecord } from '../storage/storage.ts';
import { choice, controlId, described, field, group, notes, type Frame } from './field.ts';
import type { FormWords } from './form-words.ts';
import type { Html, Visit } from './page.ts';
import { whenWords } from './when-words.ts';

/** The form as it is being corrected. */
export interface Correction {
  readonly answers: Answers;
  readonly questions: readonly Question[];
  /** What is wrong, in words, by question. */
  readonly errors: ReadonlyMap<string, string>;
  /** Groups of which one answer is enough. */
  readonly oneOf: readonly (readonly string[])[];
  readonly files: KeptRecord['files'];
  readonly words: FormWords;
}

/** One question with the control that fits its kind; it works without a script. */
export function questionControl(visit: Visit, question: Question, correction: Correction): Html {
  const { answers, words } = correction;
  const frame = frameOf(visit, question, correction);
  const value = answers[question.id];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (question.kind) {
    case 'long-text':
      return field(
        frame,
        html`<textarea id="${controlId(question.id)}" name="${question.id}" rows="5" ${described(frame)}>
${text}</textarea>`,
      );
    case 'select': {
      const chosen = listOf(value);
      const option = ({ code }: Option, label: string) =>
        html`<option value="${code}" ${chosen.includes(code) ? 'selected' : ''}>${label}</option>`;
      return field(
        frame,
        html`<select id="${controlId(question.id)}" name="${question.id}" ${described(frame)}>
          <option value="">${words.say('choose')}</option>
          ${question.options.map((one) => option(one, words.option(question, one)))}
        </select>`,
      );
    }
    case 'choice':
    case 'choices':
      return group(frame, choices(visit, question, correction, frame));
    case 'box':
    case 'consent':
      return boxField(frame, question.id, value === true);
    case 'links':
      return group(frame, links(visit, question, listOf(value), frame));
    case 'file':
      return fileField(visit, question, correction, frame);
    default:
      return field(frame, lineInput(question, words, frame, text || listedNames(question, value).join(', ')));
  }
}

function frameOf(visit: Visit, question: Question, correction: Correction): Frame {
  const { words, answers, errors, oneOf } = correction;
  const isAsked = isRequired(question, answers) || oneOf.some((ids) => ids.includes(question.id));
  const isBox = question.kind === 'box' || question.kind === 'consent';
  const offersByDay = question.kind === 'choice' && question.options.some(({ when, time }) => when && time);
  return {
    id: question.id,
    label: words.label(question),
    optional: isAsked || isBox ? '' : words.say('optional'),
    hints: [
      whenWords(visit, question, correction),
      offersByDay ? visit.say('correct.wave') : '',
      words.hint(question) || (question.kind === 'tags' ? visit.say('correct.list') : ''),
      words.reason(question),
    ].filter(Boolean),
    error: errors.get(question.id) ?? '',
    errorPrefix: visit.say('errorPrefix'),
  };
}

const types: Partial<Record<Question['kind'], string>> = {
  email: 'email',
  tel: 'tel',
  link: 'url',
  date: 'date',
};

function lineInput(question: Question, words: FormWords, frame: Frame, value: string): Html {
  const list = question.kind === 'combobox' ? question.options : [];
  const shown = list.find(({ code }) => code === value);
  const listId = `list-${question.id}`;
  return html`<input
      id="${controlId(question.id)}"
      name="${question.id}"
      type="${types[question.kind] ?? 'text'}"
      value="${shown ? words.option(question, shown) : nameListed(question, value)}"
      autocomplete="${question.autocomplete ?? 'off'}"
      ${question.kind === 'number' ? html`inputmode="numeric"` : ''}
      ${list.length > 0 ? html`list="${listId}"` : ''}
      ${described(frame)}
    />${
      list.length > 0
        ? html`<datalist id="${listId}">
            ${list.map((one) => html`<option value="${words.option(question, one)}"></option>`)}
          </datalist>`
        : ''
    }`;
}

function choices(
  { say }: Visit,
  question: Extract<Question, { kind: unknown; options: unknown }>,
  { answers, words }: Correction,
  frame: Frame,
): Html[] {
  const chosen = listOf(answers[question.id]);
  const type = question.kind === 'choice' ? 'radio' : 'checkbox';
  const isFree =
    type === 'radio' && frame.optional !== '' && question.options.every(({ code }) => code !== '');
  const shown = question.options.map((option) => [option, words.option(question, option)] as const);
  const none: readonly (readonly [Option, string])[] = isFree ? [[{ code: '' }, say('correct.none')]] : [];
  return [...none, ...shown].map(([{ code, left }, label], index) => {
    const checked = code === '' ? chosen.length === 0 : chosen.includes(code);
    const note =
      left === undefined ? '' : left === 0 ? words.say('full') : words.say('left', { count: left });
    return choice(
      {
        type,
        id: index === 0 ? controlId(question.id) : `${controlId(question.id)}-${index}`,
        name: question.id,
        value: code,
        label,
        note,
        checked,
        disabled: left === 0 && !checked,
      },
      frame.error ? html`aria-invalid="true" aria-describedby="error-${question.id}"` : '',
    );
  });
}

function boxField(frame: Frame, name: string, checked: boolean): Html {
  const box = choice(
    { type: 'checkbox', id: controlId(name), name, value: 'true', label: frame.label, checked },
    described(frame),
  );
  return html`<div class="field">${notes(frame)} ${box}</div>`;
}

function links(
  { say }: Visit,
  question: Question & { readonly kind: 'links' },
  values: readonly string[],
  frame: Frame,
): Html[] {
  return Array.from({ length: question.most }, (_, index) => {
    const label = say('correct.nth', { label: frame.label, number: index + 1 });
    return html`<input
      id="${index === 0 ? controlId(question.id) : `${controlId(question.id)}-${index}`}"
      name="${question.id}"
      type="url"
      aria-label="${label}"
      value="${values[index] ?? ''}"
      autocomplete="${question.autocomplete ?? 'off'}"
      ${described(frame)}
    />`;
  });
}

function fileField(
  { say }: Visit,
  question: Question & { readonly kind: 'file' },
  { files }: Correction,
  frame: Frame,
): Html {
  const kept = files.find(({ field: of }) => of === question.id);
  const accept = question.accept.map((kind) => `.${kind}`).join(',');
  const hints = kept ? [say('correct.file.now', { name: kept.name }), ...frame.hints] : frame.hints;
  const drop = kept
    ? choice({
        type: 'checkbox',
        id: `drop-${question.id}`,
        name: `drop.${question.id}`,
        value: 'true',
        label: say('correct.file.drop', { name: kept.name }),
        checked: false,
      })
    : '';
  const control = html`<input
      id="${controlId(question.id)}"
      name="${question.id}"
      type="file"
      accept="${accept}"
      ${described({ ...frame, hints })}
    />
    ${drop}`;
  return field({ ...frame, hints }, control);
}

function listedNames(question: Question, value: AnswerValue | undefined): readonly string[] {
  return listOf(value).map((written) => nameListed(question, written));
}

export function listOf(value: AnswerValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' && value !== '' ? [value] : [];
}
