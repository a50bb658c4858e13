/** A folder of src/, or a file at its top: what it may import, from other rooms and from packages. */
interface Room {
  readonly files: readonly string[];
  readonly rooms: readonly string[];
  /** Names as they are written in an import; a star stands for whatever follows. */
  readonly packages: readonly string[];
}

const cores = ['model', 'form', 'submission', 'schedule'];
const view = ['lit', 'lit/*', '@floating-ui/dom', 'qr'];

/** The picture of the house in CONVENTIONS.md, as a table: arrows run one way. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { files: ['src/model/**'], rooms: [], packages: ['zod/mini'] },
  form: { files: ['src/form/**'], rooms: ['model'], packages: ['zod/mini', 'libphonenumber-js/core'] },
  submission: { files: ['src/submission/**'], rooms: ['model'], packages: [] },
  schedule: { files: ['src/schedule/**'], rooms: ['model'], packages: ['ical.js'] },
  browser: { files: ['src/browser/**'], rooms: cores, packages: ['idb'] },
  i18n: { files: ['src/i18n/**'], rooms: [...cores, 'browser'], packages: ['i18next'] },
  components: { files: ['src/components/**'], rooms: [...cores, 'browser', 'i18n'], packages: view },
  define: {
    files: ['src/define/**'],
    rooms: [...cores, 'browser', 'i18n', 'components'],
    packages: [],
  },
  embed: {
    files: ['src/embed.ts', 'src/embed/**'],
    rooms: [...cores, 'browser', 'i18n', 'components', 'define', 'embed'],
    packages: [],
  },
  index: {
    files: ['src/index.ts'],
    rooms: [...cores, 'browser', 'i18n', 'components'],
    packages: [],
  },
  schema: { files: ['src/schema.ts'], rooms: ['model', 'form'], packages: ['zod/mini'] },
};
