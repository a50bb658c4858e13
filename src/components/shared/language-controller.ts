import type { ReactiveController, ReactiveElement } from 'lit';
import { languageFor, type Language, type Namespace } from '../../i18n/locales.ts';
import { loadWords, type Words } from '../../i18n/words.ts';
import { closestLang } from './closest-lang.ts';

/**
 * Keeps the words of the language that holds for the element: its own `lang`, else that of the closest ancestor that
 * has one, else `fallback`. The old words stay until the new ones are here.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  #namespaces: readonly Namespace[];
  readonly #onFailure: (error: unknown) => void;
  #observer: MutationObserver | undefined;
  #wanted: Language | null = null;
  #fallback: Language | null = null;
  words: Words | null = null;

  constructor(host: ReactiveElement, namespaces: readonly Namespace[], onFailure: (error: unknown) => void) {
    this.#host = host;
    this.#namespaces = namespaces;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  /** The language when neither element nor page names one that the product speaks. */
  set fallback(language: Language) {
    this.#fallback = language;
    this.#choose();
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#choose());
    this.#observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#choose();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#choose();
  }

  /** Fetches a text that is wanted from now on; rejects when it cannot be had. */
  async add(namespace: Namespace): Promise<void> {
    const language = this.#wanted;
    if (this.#namespaces.includes(namespace)) return;
    if (language === null) {
      // Nothing was asked for yet: it comes with the first.
      this.#namespaces = [...this.#namespaces, namespace];
      return;
    }
    await loadWords(language, [namespace]);
    this.#namespaces = [...this.#namespaces, namespace];
    // The language may have changed meanwhile; its words are fetched with this text too.
    if (this.#wanted !== language) this.retry();
  }

  /** Asks again for words that could not be fetched. */
  retry(): void {
    this.#wanted = null;
    this.#choose();
  }

  #choose(): void {
    const language = languageFor(closestLang(this.#host)) ?? this.#fallback;
    if (language === null || language === this.#wanted) return;
    this.#wanted = language;
    loadWords(language, this.#namespaces).then(
      (words) => {
        if (this.#wanted !== language) return;
        this.words = words;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        if (this.#wanted === language) this.#onFailure(error);
      },
    );
  }
}
