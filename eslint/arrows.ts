import { rooms } from './rooms.ts';

/** Import paths that a file may not name, as a regular expression, and why. */
export interface Barred {
  readonly regex: string;
  readonly message: string;
}

const names = Object.keys(rooms);
/** Rooms that are a file at the top of src; `embed` is a file and a folder. */
const atTheTop = ['index', 'schema'];
const escape = (text: string) => text.replace(/[.\\/]/g, '\\$&').replace('*', '.*');

/** `../form/…`, however deep the importing file lies, or, from a file at the top of src, `./form/…`; `../index.ts`. */
const leadsTo = (room: string, from: string) => {
  const fromTheTop = atTheTop.includes(from) || from === 'embed';
  const end = atTheTop.includes(room) ? '\\.ts$' : room === 'embed' ? '(?:\\/|\\.ts$)' : '\\/';
  return `^(?:\\.${fromTheTop ? '\\.?' : '\\.'}\\/)+${room}${end}`;
};

export const widgets = ['candidate-registration', 'interest-form', 'booth-schedule'];

const unsafe: Barred = {
  regex: '^lit(?:-html)?\\/directives\\/(?:unsafe-|style-map)',
  message: 'Markup from strings and style attributes break a strict page: write a template, or set a class.',
};

/** What the files of a room may not import. */
export function barredIn(room: string): Barred[] {
  const { rooms: allowed = [], packages = [] } = rooms[room] ?? {};
  const away = names.filter((name) => name !== room && !allowed.includes(name));
  const others = packages.map((name) => `(?!${escape(name)}$)`).join('');
  return [
    ...away.map((name) => ({
      regex: leadsTo(name, room),
      message: `${room} does not import ${name}: arrows run one way.`,
    })),
    {
      regex: `^(?![./])${others}`,
      message: `${room} imports ${packages.length === 0 ? 'no package' : `of all packages ${packages.join(', ')} alone`}.`,
    },
    unsafe,
  ];
}

/** What the files of one widget may not import, beside what `components` may not. */
export const barredInWidget = (widget: string): Barred[] => [
  ...barredIn('components'),
  ...widgets
    .filter((name) => name !== widget)
    .map((name) => ({
      regex: leadsTo(name, widget),
      message: `Widgets know nothing of one another: not ${name}.`,
    })),
];

/** Selectors for the same paths in `import()`, which no-restricted-imports does not read. */
export const barredDynamically = (barred: readonly Barred[]): { selector: string; message: string }[] =>
  barred.map(({ regex, message }) => ({
    // A selector's regular expression holds no slash.
    selector: `ImportExpression[source.value=/${regex.replaceAll('\\/', '/').replaceAll('/', '\\x2F')}/]`,
    message,
  }));
