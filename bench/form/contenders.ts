import { formIo } from './contenders/formio.ts';
import { bareTag, hinted, oneFile } from './contenders/ours.ts';
import { plainHtml } from './contenders/plain-html.ts';
import { shoelace } from './contenders/shoelace.ts';
import { surveyJs } from './contenders/surveyjs.ts';
import type { Contender } from './page.ts';
import type { Questionnaire } from './questions.ts';

/** Plain HTML is first: the others are measured against it. */
const makers = {
  html: plainHtml,
  hints: hinted,
  bare: bareTag,
  all: oneFile,
  shoelace,
  surveyjs: surveyJs,
  formio: formIo,
} satisfies Readonly<Record<string, (questions: Questionnaire) => Contender | Promise<Contender>>>;

export const contenderNames = Object.keys(makers) as readonly (keyof typeof makers)[];
export type ContenderName = (typeof contenderNames)[number];

export const peers: readonly ContenderName[] = ['shoelace', 'surveyjs', 'formio'];

export async function contender(name: ContenderName, questions: Questionnaire): Promise<Contender> {
  return makers[name](questions);
}
