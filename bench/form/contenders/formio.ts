import { join } from 'node:path';
import { literal, pageAround, type Contender } from '../page.ts';
import { peersFolder } from '../install-peers.ts';
import type { Field, Questionnaire } from '../questions.ts';

/** The build that only renders forms, with the Bootstrap styles that its templates are written for. */
export function formIo(questions: Questionnaire): Contender {
  const components = questions.sections.flatMap(({ title, fields }, index) => [
    { type: 'htmlelement', key: `section${index}`, tag: 'h3', content: title },
    ...fields.map(component),
  ]);
  const button = { type: 'button', key: 'send', action: 'submit', label: questions.send, theme: 'primary' };
  return {
    name: 'formio',
    title: 'Form.io',
    page: pageAround(
      `<link rel="stylesheet" href="/bootstrap.css">
<link rel="stylesheet" href="/formio.css">
<script src="/formio.js"></script>`,
      `<div id="form"></div>
<script>Formio.createForm(document.getElementById('form'), ${literal({ components: [...components, button] })})</script>`,
    ),
    assets: {
      '/bootstrap.css': join(peersFolder, 'node_modules/bootstrap/dist/css/bootstrap.min.css'),
      '/formio.css': join(peersFolder, 'node_modules/@formio/js/dist/formio.form.min.css'),
      '/formio.js': join(peersFolder, 'node_modules/@formio/js/dist/formio.form.min.js'),
    },
    selector: (name) => `[name="data[${keyOf(name)}]"]`,
  };
}

/** A dot in a key would nest the answer. */
const keyOf = (name: string) => name.replaceAll('.', '_');

function component({ name, kind, label, hint, required, options }: Field): object {
  const asked = { key: keyOf(name), label, description: hint, input: true, validate: { required } };
  switch (kind) {
    case 'one':
      return { ...asked, type: 'radio', values: options };
    case 'several':
      return { ...asked, type: 'selectboxes', values: options };
    case 'box':
      return { ...asked, type: 'checkbox' };
    case 'list':
      return { ...asked, type: 'select', dataSrc: 'values', data: { values: options } };
    case 'long-text':
      return { ...asked, type: 'textarea', rows: 3 };
    case 'file':
      return { ...asked, type: 'file', storage: 'base64' };
    case 'email':
    case 'url':
    case 'number':
      return { ...asked, type: kind };
    default:
      return { ...asked, type: 'textfield', inputType: kind };
  }
}
