import { html, nothing } from 'lit';
import { doubtNik, maskNik } from '../../form/country/id/doubt-nik.ts';
import type { TextQuestion } from '../../form/question.ts';
import { behave } from '../controls/input-aid.ts';
import type { InputAid } from '../controls/text-control.ts';
import type { FormDesk } from './form-desk.ts';
import type { Asked } from './input-aids.ts';

/** An identity number stands in full only while it is written, and is doubted aloud, never refused, where it is unusual. */
export class NikAid {
  readonly #desk: FormDesk;
  #hasFocus = false;

  constructor(desk: FormDesk) {
    this.#desk = desk;
  }

  aid({ question, value, onAnswer, words }: Asked<TextQuestion>): InputAid {
    const nik = typeof value === 'string' ? value : '';
    const turn = (hasFocus: boolean) => {
      this.#hasFocus = hasFocus;
      this.#desk.element.requestUpdate();
    };
    const doubt = this.#hasFocus ? null : doubtNik(nik.replaceAll(/[\s.-]/g, ''));
    return {
      text: this.#hasFocus ? nik : maskNik(nik),
      onText: onAnswer,
      before: nothing,
      behaviour: behave({
        attributes: {},
        keydown: () => {},
        paste: () => {},
        focus: () => turn(true),
        blur: () => turn(false),
        click: () => {},
      }),
      after: html`<p class="hint" role="status" id="doubt-${question.id}">
        ${doubt ? words.say(`doubt.${doubt}`) : nothing}
      </p>`,
    };
  }
}
