import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { widgets } from '../src/embed/widgets.ts';
import { mapChunks } from './map-chunks.ts';
import { minifyTemplates } from './minify-templates.ts';
import { sharedChunk } from './share-chunks.ts';
import { trimI18next } from './trim-i18next.ts';
import { trustedTypesPolicy } from './trusted-types-policy.ts';
import { writeIntegrity } from './write-integrity.ts';
import { writeNotices } from './write-notices.ts';

/**
 * Writes `dist/embed`: the chunks, then the loader, which carries their hashed names, then the one file with
 * everything. One build for loader and chunks would put `import.meta` and `export` into the loader, and a
 * classic script stops with a SyntaxError there.
 */
const out = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const banner = `/*! jobfair-widgets ${version} | MIT | third parties: THIRD-PARTY-NOTICES */\n`;

interface Bundle {
  readonly entry: string | Record<string, string>;
  readonly output: Rolldown.OutputOptions & { readonly format: 'es' | 'iife' };
  readonly define?: Record<string, string>;
  /** Whether Lit is in it. */
  readonly widgets: boolean;
}

async function bundle({ entry, output, define, widgets }: Bundle): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      JOBFAIR_VERSION: JSON.stringify(version),
      ...define,
    },
    plugins: widgets ? [trustedTypesPolicy(), minifyTemplates(), trimI18next()] : [],
    build: {
      write: false,
      modulePreload: false,
      // A library build leaves `import()` as it is; an application's is wrapped in Vite's preload code.
      lib: { entry, formats: [output.format], name: 'jobfair' },
      rolldownOptions: {
        // A chunk may be put together as `share-chunks.ts` says.
        preserveEntrySignatures: 'allow-extension',
        // No module here reads a property for what its getter does.
        treeshake: { propertyReadSideEffects: false },
        output: { minify: true, comments: false, ...output },
      },
    },
  });
  return [built as Rolldown.RolldownOutput | Rolldown.RolldownOutput[]]
    .flat()
    .flatMap((result) => result.output)
    .filter((part) => part.type === 'chunk');
}

async function bundleScript(
  given: Omit<Bundle, 'output'> & { intro?: string },
): Promise<Rolldown.OutputChunk> {
  const { intro = '', ...rest } = given;
  const [script, ...others] = await bundle({ ...rest, output: { format: 'iife', intro } });
  if (!script || others.length > 0) throw new Error(`${JSON.stringify(given.entry)} must become one file.`);
  return script;
}

function write(path: string, code: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), code);
}

/** `id-registration` for a locale's module, so that a person who reads a network log sees what it is. */
const chunkName = ({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }): string => {
  const locale = /\/locales\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '');
  return `chunks/${locale ? `${locale[1]}-${locale[2]}` : name}-[hash].js`;
};

rmSync(out, { recursive: true, force: true });

const parts = await bundle({
  entry: Object.fromEntries(widgets.map((widget) => [widget, `src/define/${widget}.ts`])),
  output: {
    format: 'es',
    entryFileNames: 'chunks/[name]-[hash].js',
    chunkFileNames: chunkName,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'widgets', name: sharedChunk }],
    },
  },
  widgets: true,
});
for (const part of parts) write(part.fileName, part.code);
const chunks = mapChunks(parts);
write('chunks.json', `${JSON.stringify(chunks, null, 2)}\n`);

const loader = await bundleScript({
  entry: 'src/embed.ts',
  define: { JOBFAIR_CHUNKS: JSON.stringify(chunks) },
  widgets: false,
});
write('jobfair-widgets.js', banner + loader.code);

const guard = await bundleScript({ entry: 'src/embed/guard.ts', widgets: false });
const all = await bundleScript({
  entry: 'src/embed/all.ts',
  intro: `${guard.code};if(!jobfair.isFirst)return;`,
  widgets: true,
});
write('jobfair-widgets.all.js', banner + all.code);

writeIntegrity(out);
writeNotices(
  'dist/THIRD-PARTY-NOTICES',
  [...parts, loader, all].flatMap((part) => Object.keys(part.modules)),
);
