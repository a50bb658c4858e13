import { join } from 'node:path';
import { literal, pageAround, type Contender } from '../page.ts';
import { peersFolder } from '../install-peers.ts';
import type { Field, Questionnaire } from '../questions.ts';

/** The script tags that its documentation gives for a page without a framework. */
export function surveyJs(questions: Questionnaire): Contender {
  const model = {
    title: questions.title,
    completeText: questions.send,
    elements: questions.sections.map(({ title, fields }) => ({
      type: 'panel',
      name: `panel ${title}`,
      title,
      elements: fields.map(element),
    })),
  };
  return {
    name: 'surveyjs',
    title: 'SurveyJS',
    page: pageAround(
      `<link rel="stylesheet" href="/survey-core.css">
<script src="/survey.core.js"></script>
<script src="/survey-js-ui.js"></script>`,
      `<div id="form"></div>
<script>new Survey.Model(${literal(model)}).render(document.getElementById('form'))</script>`,
    ),
    assets: {
      '/survey-core.css': join(peersFolder, 'node_modules/survey-core/survey-core.fontless.min.css'),
      '/survey.core.js': join(peersFolder, 'node_modules/survey-core/survey.core.min.js'),
      '/survey-js-ui.js': join(peersFolder, 'node_modules/survey-js-ui/survey-js-ui.min.js'),
    },
    selector: (name) => `[data-name="${name}"] :is(input, textarea)`,
  };
}

function element({ name, kind, label, hint, required, options }: Field): object {
  const choices = options.map((option) => ({ value: option.value, text: option.label }));
  const asked = { name, title: label, description: hint, isRequired: required };
  switch (kind) {
    case 'one':
      return { ...asked, type: 'radiogroup', choices };
    case 'several':
      return { ...asked, type: 'checkbox', choices };
    case 'box':
      return {
        ...asked,
        type: 'checkbox',
        titleLocation: 'hidden',
        choices: [{ value: 'yes', text: label }],
      };
    case 'list':
      return { ...asked, type: 'dropdown', choices };
    case 'long-text':
      return { ...asked, type: 'comment', rows: 3 };
    case 'file':
      return { ...asked, type: 'file' };
    default:
      return { ...asked, type: 'text', inputType: kind, dataList: options.map((option) => option.label) };
  }
}
