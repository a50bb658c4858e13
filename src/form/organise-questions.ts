import type { Warning } from '../model/message.ts';
import { questionSettingSchema, type QuestionSetting } from '../model/question-setting.ts';
import { readPart, type Members } from '../model/read-part.ts';
import { ownQuestion } from './own-question.ts';
import { offByDefault } from './plain-registration-form.ts';
import type { Question, Step } from './question.ts';

type Settings = Readonly<Record<string, QuestionSetting>>;

/** What became of one wish: the question as it is now, if it is asked, and why the wish was not followed, if so. */
interface Change {
  readonly question: Question | null;
  readonly fault?: string;
}

/** Without a name there is no ticket, and without the others no lawful consent (UU 27/2022, article 25). */
const always: ReadonlySet<string> = new Set([
  'fullName',
  'adult',
  'guardianName',
  'guardianRelation',
  'guardianContact',
]);

/**
 * The steps as the organiser wants them: questions hidden, required, switched on with a purpose, or added. A wish that
 * cannot be followed is named and left.
 */
export function organiseQuestions(
  steps: readonly Step[],
  wishes: Members,
): { steps: readonly Step[]; warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const tell = (id: string, what: string | undefined, done: Warning['done'] = 'left out') => {
    if (what) warnings.push({ where: `fair.registration.questions.${id}`, what, done });
  };
  const settings = readSettings(wishes, tell);
  const isContactHidden = ['mobile', 'email'].every((id) => settings[id]?.ask === false);
  const needed = isContactHidden ? new Set([...always, 'email']) : always;
  const organised = steps.map(({ id: step, questions }) => ({
    id: step,
    questions: questions.flatMap((question) => {
      const setting = Object.hasOwn(settings, question.id) ? settings[question.id] : undefined;
      const changed = change(question, setting, needed);
      tell(question.id, changed.fault);
      return changed.question ?? [];
    }),
  }));

  const known = new Set(steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const more: Question[] = [];
  for (const [id, setting] of Object.entries(settings)) {
    if (known.has(id) || setting.ask === false) continue;
    const { question, fault } = ownQuestion(id, setting);
    tell(id, fault);
    // A step that is not there, or only for some people, is no place for a question to all.
    const place = organised.find((step) => step.id === setting.step && step.id !== 'guardian');
    if (question) (place?.questions ?? more).push(question);
  }
  if (more.length > 0) organised.splice(-1, 0, { id: 'more', questions: more });
  return { steps: organised, warnings };
}

/** What can be read of each wish: a wrong member costs itself, any other fault the wish. */
function readSettings(
  wishes: Members,
  tell: (id: string, what: string, done: Warning['done']) => void,
): Settings {
  const read = Object.entries(wishes).flatMap(([id, wish]): [string, QuestionSetting][] => {
    const { part, faults } = readPart(questionSettingSchema, wish);
    for (const { member, what } of faults) {
      if (member === null) tell(id, what, 'left out');
      else tell(`${id}.${member}`, what, 'taken as not stated');
    }
    return part ? [[id, part]] : [];
  });
  return Object.fromEntries(read);
}

function change(
  question: Question,
  setting: QuestionSetting | undefined,
  needed: ReadonlySet<string>,
): Change {
  const { id } = question;
  if (question.kind === 'consent') {
    return { question, ...(setting ? { fault: 'a consent is set in fair.privacy.purposes' } : {}) };
  }
  if (!(setting?.ask ?? !offByDefault.has(id))) {
    return needed.has(id)
      ? { question, fault: 'cannot be hidden: the form does not work without it' }
      : { question: null };
  }
  if (!setting) return { question };
  const { purpose, required } = setting;
  if (offByDefault.has(id) && !purpose) {
    return { question: null, fault: 'needs a purpose, which is shown beside it' };
  }
  const explained: Question = purpose ? { ...question, reason: purpose } : question;
  if (required === true) {
    return question.kind === 'box' || question.silent || question.apart
      ? { question: explained, fault: 'cannot be required: to leave it is an answer' }
      : { question: { ...explained, required } };
  }
  if (required !== false) return { question: explained };
  return needed.has(id)
    ? { question: explained, fault: 'must be answered: the form does not work without it' }
    : { question: { ...explained, required } };
}
