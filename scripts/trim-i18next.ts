import type { Plugin } from 'vite';

/**
 * What i18next would do with a back-end or with formats in its texts, 1.7 KB of every widget that our words
 * never reach: they come by `import()`, and numbers and times are written by `Intl` before they get there.
 */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/^class Connector extends EventEmitter \{$.*?^\}$/ms, 'class Connector { state = {}; on() {} }'],
  [/^class Formatter \{$.*?^\}$/ms, 'class Formatter { format(value) { return value; } }'],
];

/** i18next without those two; throws where its source has another shape. */
export const trim = (code: string): string =>
  standIns.reduce((text, [shape, standIn]) => {
    if (!shape.test(text)) throw new Error(`i18next no longer holds ${shape.source.slice(1, 16)} as it did.`);
    return text.replace(shape, standIn);
  }, code);

export const usesFormat = (text: string): boolean => /\{\{[^{}]*,[^{}]*\}\}/.test(text);

export function trimI18next(): Plugin {
  return {
    name: 'trim-i18next',
    transform: {
      filter: { id: /\/i18next\/.*\.js$|\/src\/i18n\/locales\/.*\.ts$/ },
      handler(code, id) {
        if (id.includes('/i18next/')) return { code: trim(code), map: null };
        if (usesFormat(code)) this.error(`${id} uses a format of i18next, which this build leaves out.`);
        return null;
      },
    },
  };
}
