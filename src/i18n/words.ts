import { createInstance, type i18n } from 'i18next';
import type { Message } from '../model/message.ts';
import { pickText, type SpokenText, type Text } from '../model/text.ts';
import { createTimeWords, type TimeWords } from './time-words.ts';
import { loaders, type Language, type Namespace, type Texts } from './locales.ts';

type Values = Message['values'];

/** Everything a widget can say in one language. */
export interface Words {
  readonly language: Language;
  /** The words for a key, `namespace:dotted.key`; values are filled in as text. */
  say(key: string, values?: Values): string;
  /** The first of the keys that has words, and every value that they name, or ''. */
  sayFirst(keys: readonly string[], values?: Values): string;
  /** A text of the fair document, in this language if it has it. */
  read(text: Text | null | undefined): SpokenText;
  /** Days and times in a zone; formats are made once a zone. */
  times(zone: string): TimeWords;
}

const instances = new Map<Language, i18n>();
/** What the instances hold, by language and namespace. */
const held = new Map<string, Texts>();

/** Loads what is not loaded yet. Rejects when a text cannot be fetched. */
export async function loadWords(language: Language, namespaces: readonly Namespace[]): Promise<Words> {
  const instance = instanceFor(language);
  await Promise.all(
    namespaces.map(async (namespace) => {
      if (instance.hasResourceBundle(language, namespace)) return;
      const texts = await loaders[language][namespace]();
      held.set(`${language}:${namespace}`, texts);
      instance.addResourceBundle(language, namespace, texts);
    }),
  );
  return wordsOf(instance, language);
}

/** An instance of our own: the host's i18next, if it has one, is not touched. */
function instanceFor(language: Language): i18n {
  const known = instances.get(language);
  if (known) return known;
  const instance = createInstance();
  // Lit escapes what it renders; escaping here would show a name like O'Brien with an entity in it.
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: {},
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  instances.set(language, instance);
  return instance;
}

function wordsOf(instance: i18n, language: Language): Words {
  const zones = new Map<string, TimeWords>();
  const sayWhole = (key: string, values: Values): string => {
    // A form asks for hundreds of texts before it is there, most of them in a namespace that lacks them.
    const found = lookUp(`${language}:${key}`);
    if (typeof found === 'string' && !found.includes('{{')) return found;
    if (found === undefined && values?.['count'] === undefined) return '';
    if (!instance.exists(key, { ...values })) return '';
    let isWhole = true;
    const missingInterpolationHandler = () => (isWhole = false);
    const text = instance.t(key, { ...values, missingInterpolationHandler });
    return isWhole ? text : '';
  };
  const sayFirst: Words['sayFirst'] = (keys, values) => {
    for (const key of keys) {
      const text = sayWhole(key, values);
      if (text) return text;
    }
    return '';
  };
  return {
    language,
    say: (key, values) => instance.t(key, { ...values }),
    sayFirst,
    read: (text) => pickText(text, language),
    times: (zone) => {
      const known = zones.get(zone) ?? createTimeWords(language, zone);
      zones.set(zone, known);
      return known;
    },
  };
}

/** What is held at `language:namespace:dotted.key`. */
function lookUp(key: string): unknown {
  const end = key.indexOf(':', key.indexOf(':') + 1);
  let found: unknown = held.get(key.slice(0, end));
  for (const name of key.slice(end + 1).split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}
