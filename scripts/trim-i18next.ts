import type { Plugin } from 'vite';

const ofClass = (name: string): RegExp => new RegExp(`^class ${name}(?: extends \\w+)? \\{$.*?^\\}$`, 'ms');
const ofFunction = (name: string): RegExp => new RegExp(`^function ${name}\\(.*?\\) \\{$.*?^\\}$`, 'ms');
const ofMethod = (name: string): RegExp => new RegExp(`^  ${name}\\(.*?\\) \\{$.*?^  \\}$`, 'ms');

/** Methods that neither our calls nor what they lead to ever call; the test of this file makes those calls. */
const unreached = [
  ...['use', 'dir', 'getFixedT', 'cloneInstance', 'loadNamespaces', 'loadLanguages', 'hydrate'],
  ...['setDefaultNamespace', 'getUsedParamsDetails', 'getSuffixes', 'getPluralFormsOfKey', 'needsPlural'],
  ...['getResourceBundle', 'removeResourceBundle', 'toJSON'],
  ...['addResource', 'addResources', 'removeNamespaces'],
];

/**
 * What i18next has for others, 3 KB of every widget that our words never reach: they come by `import()` and not
 * from a back-end or a plug-in, `Intl` has written their numbers and times, and none holds another.
 */
const standIns: readonly (readonly [RegExp, string])[] = [
  [ofClass('Connector'), 'class Connector { state = {}; on() {} }'],
  [ofClass('Formatter'), 'class Formatter { format(value) { return value; } }'],
  [
    ofClass('Logger'),
    'class Logger { init() {} create() { return this; } log() {} warn() {} error() {} deprecate() {} once() {} }',
  ],
  // One language an instance, and none to fall back to.
  [
    ofClass('LanguageUtil'),
    'class LanguageUtil { clearCache() {} toResolveHierarchy(code) { return [code]; } ' +
      'getFallbackCodes() { return []; } getBestMatchFromCodes([code]) { return code; } ' +
      'isSupportedCode() { return true; } formatLanguageCode(code) { return code; } }',
  ],
  // Nobody listens to an instance of ours.
  [ofClass('EventEmitter'), 'class EventEmitter { on() { return this; } emit() {} }'],
  [ofMethod('nest'), '  nest(text) { return text; }'],
  [ofMethod('reloadResources'), '  reloadResources() {}'],
  // A key that is a function instead of a text.
  [ofFunction('keysFromSelector'), 'function keysFromSelector() {}'],
  [ofFunction('createProxy'), ''],
  [/^ {8}if \(this\.options\.saveMissing\) \{$.*?^ {8}\}$/ms, ''],
  [/^ {4}if \(res != null && postProcessorNames\?\.length.*?\) \{$.*?^ {4}\}$/ms, ''],
  ...unreached.map((name) => [ofMethod(name), ''] as const),
];

/** i18next without those; throws where its source has another shape. */
export const trim = (code: string): string =>
  standIns.reduce((text, [shape, standIn]) => {
    if (!shape.test(text)) throw new Error(`i18next no longer has what ${shape.source} finds.`);
    return text.replace(shape, standIn);
  }, code);

/** Whether a text asks for a format (`{{sum, number}}`) or for another text (`$t(key)`). */
export const usesMore = (text: string): boolean => /\{\{[^{}]*,[^{}]*\}\}|\$t\(/.test(text);

export function trimI18next(): Plugin {
  return {
    name: 'trim-i18next',
    transform: {
      filter: { id: /\/i18next\/.*\.js$|\/src\/i18n\/locales\/.*\.ts$/ },
      handler(code, id) {
        if (id.includes('/i18next/')) return { code: trim(code), map: null };
        if (usesMore(code))
          this.error(`${id} uses a format or nesting, which this build leaves out of i18next.`);
        return null;
      },
    },
  };
}
