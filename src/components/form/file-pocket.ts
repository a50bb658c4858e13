import type { FileQuestion } from '../../form/question.ts';
import type { Message } from '../../model/message.ts';
import type { ParcelFile } from '../../submission/parcel.ts';
import { takeFile } from './take-file.ts';

/** The bytes of the files that a person chose, by question, in memory alone; and those on their way into it. */
export class FilePocket {
  readonly #files = new Map<string, ParcelFile>();
  readonly #taking = new Map<string, Promise<unknown>>();

  get(question: string): ParcelFile | null {
    return this.#files.get(question) ?? null;
  }

  isTaking(question: string): boolean {
    return this.#taking.has(question);
  }

  /** What came of it; null when another was given or it was taken back meanwhile. What is wrong leaves what was there. */
  async take(question: FileQuestion, file: File): Promise<ParcelFile | Message | null> {
    const { id } = question;
    const taking = takeFile(file, question);
    this.#taking.set(id, taking);
    const taken = await taking;
    if (this.#taking.get(id) !== taking) return null;
    this.#taking.delete(id);
    if ('bytes' in taken) this.put(taken);
    return taken;
  }

  put(file: ParcelFile): void {
    this.#files.set(file.field, file);
  }

  drop(question: string): void {
    this.#files.delete(question);
    this.#taking.delete(question);
  }

  clear(): void {
    this.#files.clear();
    this.#taking.clear();
  }
}
