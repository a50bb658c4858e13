import type { AnswerValue, Answers, Question } from 'jobfair-widgets/schema';
import { listOf } from './question-control.ts';

/** What a form without a script sends, as answers; `before` are those that it was drawn with. */
export function readAnswers(sent: FormData, questions: readonly Question[], before: Answers): Answers {
  const read = questions.flatMap((question) => {
    const value = readAnswer(sent, question, before[question.id]);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  const asked = new Set(questions.map(({ id }) => id));
  // What this page does not ask stays: the employer of an interest, the consents that were given.
  const kept = Object.entries(before).filter(([id]) => !asked.has(id));
  return Object.fromEntries([...kept, ...read]);
}

function readAnswer(
  sent: FormData,
  question: Question,
  before: AnswerValue | undefined,
): AnswerValue | undefined {
  const texts = sent
    .getAll(question.id)
    .flatMap((value) => (typeof value === 'string' ? [clean(value)] : []));
  switch (question.kind) {
    case 'box':
    case 'consent':
      return texts.length > 0 ? true : undefined;
    case 'choices':
      return inOrderOf(texts, question.ranked ? listOf(before) : []);
    case 'links':
      return texts.filter((text) => text.trim() !== '');
    case 'file': {
      const file = pickedFile(sent, question.id);
      if (file) return { name: file.name, type: file.type, size: file.size };
      return sent.has(`drop.${question.id}`) ? undefined : before;
    }
    case 'derived':
      return undefined;
    default:
      return texts[0] || undefined;
  }
}

/** The file that was picked; a browser sends an empty part for a control without one. */
export function pickedFile(sent: FormData, name: string): File | null {
  const file = sent.get(name);
  return file === null || typeof file === 'string' || file.name === '' ? null : file;
}

/** A browser sends line ends as CR LF, and what was typed may hold half a character. */
const clean = (text: string) => text.replaceAll('\r\n', '\n').toWellFormed();

/** The order of a wish is kept for what is still wished; what is new comes after it. */
function inOrderOf(chosen: readonly string[], before: readonly string[]): readonly string[] {
  const still = before.filter((code) => chosen.includes(code));
  return [...still, ...chosen.filter((code) => !still.includes(code))];
}
