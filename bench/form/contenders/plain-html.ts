import { escape, pageAround, sectionsMarkup, type Contender } from '../page.ts';
import type { Field, Questionnaire } from '../questions.ts';

const style = `<style>
form { display: grid; gap: 16px }
section { display: grid; gap: 16px }
fieldset { margin: 0; padding: 0; border: 0 }
label, legend { display: block; font-weight: 600 }
label.option { display: flex; gap: 12px; padding: 10px 12px; font-weight: 400; border: 1px solid #ccc; border-radius: 8px }
input, select, textarea, button { font: inherit; min-height: 48px; box-sizing: border-box; width: 100%; padding: 8px 12px }
input[type='radio'], input[type='checkbox'] { width: 22px; min-height: 22px; flex: none; margin: 0 }
small { display: block }
</style>`;

/** The form as a person would write it by hand: one page, no script. */
export function plainHtml(questions: Questionnaire): Contender {
  return {
    name: 'html',
    title: 'Plain HTML, no script',
    page: pageAround(
      style,
      `<form action="/submissions" method="post"><h2>${escape(questions.title)}</h2>
${sectionsMarkup(questions, fieldMarkup(questions))}
<button>${escape(questions.send)}</button></form>`,
    ),
    assets: {},
    selector: (name) => `[name="${name}"]`,
  };
}

const fieldMarkup =
  ({ choose }: Questionnaire) =>
  ({ name, kind, label, hint, required, options }: Field): string => {
    const id = `field-${name}`;
    const states = `id="${id}" name="${name}"${required ? ' required' : ''}`;
    const note = hint ? `<small>${escape(hint)}</small>` : '';
    const labelled = (control: string) =>
      `<div><label for="${id}">${escape(label)}</label>${note}${control}</div>`;
    switch (kind) {
      case 'one':
      case 'several': {
        const type = kind === 'one' ? 'radio' : 'checkbox';
        const boxes = options.map(
          (option) =>
            `<label class="option"><input type="${type}" name="${name}" value="${escape(option.value)}">${escape(option.label)}</label>`,
        );
        return `<fieldset><legend>${escape(label)}</legend>${note}${boxes.join('')}</fieldset>`;
      }
      case 'box':
        return `<label class="option"><input type="checkbox" ${states}>${escape(label)}</label>`;
      case 'list': {
        const items = options.map(
          (option) => `<option value="${escape(option.value)}">${escape(option.label)}</option>`,
        );
        return labelled(
          `<select ${states}><option value="">${escape(choose)}</option>${items.join('')}</select>`,
        );
      }
      case 'long-text':
        return labelled(`<textarea ${states} rows="3"></textarea>`);
      default: {
        const list = options.map((option) => `<option value="${escape(option.label)}">`).join('');
        return labelled(
          list
            ? `<input type="${kind}" ${states} list="list-${name}"><datalist id="list-${name}">${list}</datalist>`
            : `<input type="${kind}" ${states}>`,
        );
      }
    }
  };
