import { html, type TemplateResult } from 'lit';
import { askedOfForm, isAnswered } from '../../form/apply-conditions.ts';
import { recheck } from '../../form/check-filling.ts';
import { cleanFileName } from '../../form/clean-file-name.ts';
import { put } from '../../form/filling.ts';
import type { FileQuestion } from '../../form/question.ts';
import { saySize } from '../../i18n/size-words.ts';
import type { AnswerValue } from '../../model/answers.ts';
import type { Message, Problem } from '../../model/message.ts';
import type { ParcelFile } from '../../submission/parcel.ts';
import { inputId, type FieldFrame } from '../controls/field.ts';
import { fileControl } from '../controls/file-control.ts';
import { fileFacts } from './file-facts.ts';
import { FilePocket } from './file-pocket.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormWords } from './form-words.ts';
import { readers } from './readers.ts';
import { sayFileMessage } from './say-file-message.ts';

/** A file that cannot be sent, by its name, and why. */
interface Refused {
  readonly name: string;
  readonly message: Message;
}

type ForSending =
  | { readonly files: readonly ParcelFile[]; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly files?: never };

/** The files of a form: taken from the person, shown at their questions, given to be sent. */
export class FormFiles {
  readonly #desk: FormDesk;
  readonly #pocket = new FilePocket();
  /** What is being taken, to be waited for. */
  readonly #underWay = new Set<Promise<boolean>>();
  /** By question, the file given last that cannot be sent. It is no answer, so nothing is wrong with the answers. */
  readonly #refused = new Map<string, Refused>();

  constructor(desk: FormDesk) {
    this.#desk = desk;
    // The plain control that stood there gives way to ours, and takes the focus with it.
    const { renderRoot } = desk.element;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    if (focused instanceof HTMLInputElement && focused.type === 'file') desk.focus(focused.id);
  }

  /** Takes what was picked, dropped or photographed for a question. */
  async take(id: string, given: readonly File[]): Promise<void> {
    const question = this.#questions().find((asked) => asked.id === id);
    const [file, another] = given;
    if (!question || !file) return;
    if (another) {
      this.#refuse(id, { name: '', message: { key: 'file-several' } });
      return;
    }
    const taking = this.#takeOne(question, file);
    this.#underWay.add(taking);
    await taking;
    this.#underWay.delete(taking);
  }

  /** Waits for what is being taken; false when any of it cannot be sent. Going on takes note of what was refused. */
  async settle(): Promise<boolean> {
    const isTaken = (await Promise.all(this.#underWay)).every(Boolean);
    if (isTaken) this.#refused.clear();
    return isTaken;
  }

  /** The files of a submission that was kept on the device. */
  putBack(files: readonly ParcelFile[]): void {
    for (const file of files) this.#pocket.put(file);
  }

  /** What is sent with the answers; or, where the bytes of an answer are gone, what is wrong. */
  forSending(): ForSending {
    const { answers } = this.#desk.filling();
    const form = this.#desk.form();
    const asked = form ? askedOfForm(form, answers).filter(({ kind }) => kind === 'file') : [];
    const answered = asked.filter(({ id }) => isAnswered(answers[id]));
    const gone = answered.filter(({ id }) => !this.#pocket.get(id));
    if (gone.length > 0) {
      return { problems: gone.map(({ id }) => ({ question: id, message: { key: 'file-gone' } })) };
    }
    return { files: answered.flatMap(({ id }) => this.#pocket.get(id) ?? []) };
  }

  /** Nothing of any file stays, nor of the answers that named them. */
  clear(): void {
    this.#pocket.clear();
    this.#refused.clear();
    const { answers } = this.#desk.filling();
    for (const { id } of this.#questions()) if (isAnswered(answers[id])) this.#answer(id, '');
  }

  render(question: FileQuestion, frame: FieldFrame, words: FormWords): TemplateResult {
    const { id, accept, most } = question;
    const file = this.#pocket.get(id);
    const refused = this.#refused.get(id);
    const kinds = accept.join(', ').toUpperCase();
    const busy = this.#pocket.isTaking(id) ? words.say('file.busy') : '';
    const wrong = refused ? sayRefused(refused, words) : '';
    return fileControl({
      ...frame,
      error: wrong || frame.error,
      hint: html`${`${words.say('file.hint', { kinds, size: saySize(words.words.language, most) })} `}${frame.hint}`,
      accept,
      busy,
      chosen: file && {
        kept: refused ? words.say('file.kept') : '',
        name: file.name,
        facts: fileFacts({ type: file.type, size: file.bytes.byteLength }, words),
      },
      said: busy || wrong || (file ? words.say('file.ready', { name: file.name }) : ''),
      words: {
        choose: words.say(file ? 'file.change' : 'file.choose'),
        photograph: words.say('file.photograph'),
        remove: words.say('file.remove'),
        removeWhat: words.say('file.removeWhat', { name: file?.name ?? '' }),
        drop: words.say('file.drop'),
      },
      onGiven: (given) => void this.take(id, given),
      onRemove: () => this.#remove(id),
    });
  }

  async #takeOne(question: FileQuestion, file: File): Promise<boolean> {
    const { id } = question;
    this.#refused.delete(id);
    const taking = this.#pocket.take(question, file);
    this.#desk.element.requestUpdate();
    const taken = await taking;
    if (taken === null) return true;
    if ('bytes' in taken) {
      this.#answer(id, { name: taken.name, type: taken.type, size: taken.bytes.byteLength });
      return true;
    }
    this.#refuse(id, { name: cleanFileName(file.name), message: taken });
    return false;
  }

  #refuse(id: string, refused: Refused): void {
    this.#refused.set(id, refused);
    this.#desk.element.requestUpdate();
  }

  #remove(id: string): void {
    this.#pocket.drop(id);
    this.#refused.delete(id);
    this.#answer(id, '');
    this.#desk.focus(inputId(id));
  }

  #answer(id: string, value: AnswerValue): void {
    const form = this.#desk.form();
    if (form) this.#desk.fill(recheck(put(this.#desk.filling(), id, value, form), id, form, readers));
  }

  #questions(): readonly FileQuestion[] {
    const questions = this.#desk.form()?.steps.flatMap((step) => step.questions) ?? [];
    return questions.filter((question) => question.kind === 'file');
  }
}

function sayRefused({ name, message }: Refused, words: FormWords): string {
  const why = sayFileMessage(message, words);
  return name ? `${name}: ${why}` : why;
}
