import { build } from 'esbuild';
import { escape, pageAround, sectionsMarkup, type Contender } from '../page.ts';
import { peersFolder } from '../install-peers.ts';
import type { Field, Questionnaire } from '../questions.ts';

const parts = ['input', 'textarea', 'select', 'option', 'radio-group', 'radio', 'checkbox', 'button'];

/** Only the components that the form uses, in one file, as its documentation advises. */
export async function shoelace(questions: Questionnaire): Promise<Contender> {
  const files = ['themes/light.css', ...parts.map((part) => `components/${part}/${part}.js`)];
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import '@shoelace-style/shoelace/dist/${file}';`).join('\n'),
      resolveDir: peersFolder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    outfile: 'shoelace.js',
    legalComments: 'none',
  });
  const assets = Object.fromEntries(
    outputFiles.map(({ path, text }) => [
      path.endsWith('.css') ? '/shoelace.css' : '/shoelace.js',
      { content: text },
    ]),
  );
  return {
    name: 'shoelace',
    title: 'Shoelace',
    page: pageAround(
      `<style>form, section { display: grid; gap: 16px } fieldset { border: 0; padding: 0 }</style>
<link rel="stylesheet" href="/shoelace.css">
<script type="module" src="/shoelace.js"></script>`,
      `<form><h2>${escape(questions.title)}</h2>${sectionsMarkup(questions, fieldMarkup(questions))}
<sl-button type="submit" variant="primary">${escape(questions.send)}</sl-button></form>`,
    ),
    assets,
    selector: (name) => `:is(input, textarea)[name="${name}"]`,
  };
}

const fieldMarkup =
  ({ choose }: Questionnaire) =>
  ({ name, kind, label, hint, required, options }: Field): string => {
    const help = hint ? ` help-text="${escape(hint)}"` : '';
    const states = `name="${name}"${required ? ' required' : ''}${help}`;
    const labelled = `label="${escape(label)}" ${states}`;
    const each = (tag: string) =>
      options
        .map(
          (option) =>
            `<${tag} name="${name}" value="${escape(option.value)}">${escape(option.label)}</${tag}>`,
        )
        .join('');
    switch (kind) {
      case 'one':
        return `<sl-radio-group ${labelled}>${each('sl-radio')}</sl-radio-group>`;
      case 'several':
        return `<fieldset><legend>${escape(label)}</legend>${each('sl-checkbox')}</fieldset>`;
      case 'box':
        return `<sl-checkbox ${states}>${escape(label)}</sl-checkbox>`;
      case 'list':
        return `<sl-select ${labelled} placeholder="${escape(choose)}">${each('sl-option')}</sl-select>`;
      case 'long-text':
        return `<sl-textarea ${labelled} rows="3"></sl-textarea>`;
      case 'file':
        // It has no control for a file.
        return `<div><label for="${name}">${escape(label)}</label><input type="file" id="${name}" name="${name}"></div>`;
      default:
        return `<sl-input type="${kind}" ${labelled}></sl-input>`;
    }
  };
