import { validateAnswers } from 'jobfair-widgets/schema';
import type { Answers, Form, Question } from 'jobfair-widgets/schema';
import type { Correction } from '../receive/correct-record.ts';
import { sha256 } from '../receive/fingerprint.ts';
import type { ReceivedFile } from '../receive/read-request.ts';
import { isWaiting } from '../receive/waiting-list.ts';
import type { Refusal } from '../server/problem.ts';
import type { KeptConsent } from '../storage/storage.ts';
import type { Holder } from './desk.ts';
import { answersOf, formOf, isAskedAgain, shownSteps } from './form-of.ts';
import { noticeLines } from './notice-lines.ts';
import { pickedFile, readAnswers } from './read-answers.ts';
import { readers } from './readers.ts';

/** A correction as it stands on the page. */
export interface Draft {
  readonly form: Form;
  readonly steps: ReturnType<typeof shownSteps>;
  readonly answers: Answers;
  /** What is wrong, in words, by question. */
  readonly errors: ReadonlyMap<string, string>;
  /** What can be stored; null until it has been sent and every answer is right. */
  readonly correction: Correction | null;
}

/** The form with the answers that stand now. */
export function draftOf({ visit, record }: Holder): Draft {
  const form = formOf(record, visit.fair);
  const answers = answersOf(record);
  const steps = shownSteps(form, (question) => isAskedAgain(question, answers, record.form));
  return { form, steps, answers, errors: new Map(), correction: null };
}

/** The form with what was sent, checked by the rules of the widgets. */
export async function readCorrection(holder: Holder, sent: FormData): Promise<Draft> {
  const draft = draftOf(holder);
  const { form, steps } = draft;
  const { record, words, visit } = holder;
  const asked = steps.flatMap(({ questions }) => questions);
  const { waitingList, ...read } = readAnswers(sent, asked, draft.answers);
  // Whoever chooses a time waits no longer.
  const answers: Answers =
    waitingList === true && !read['wave'] && isWaiting(record) ? { ...read, waitingList } : read;
  const files = await readFiles(sent, asked);
  const validation = validateAnswers(form, answers, readers);
  if (validation.problems) {
    const errors = new Map(
      validation.problems.map((problem) => [problem.question ?? '', words.problem(problem)]),
    );
    for (const { part } of files) errors.set(part, visit.say('correct.file.again'));
    return { ...draft, answers, errors };
  }
  const known = new Set(form.steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
  // Members that this edition of the form does not know were sent all the same, and stay.
  const unknown = Object.entries(record.data).filter(([id]) => !known.has(id));
  const correction: Correction = {
    data: { ...Object.fromEntries(unknown), ...validation.valid.data },
    consents: consentsOf(holder, form, validation.valid.consents),
    files,
    dropped: new Set(
      asked.filter(({ id, kind }) => kind === 'file' && sent.has(`drop.${id}`)).map(({ id }) => id),
    ),
  };
  return { ...draft, answers, correction };
}

async function readFiles(sent: FormData, asked: readonly Question[]): Promise<ReceivedFile[]> {
  const files: ReceivedFile[] = [];
  for (const { id, kind } of asked) {
    const file = kind === 'file' ? pickedFile(sent, id) : null;
    if (!file) continue;
    const content = new Uint8Array(await file.arrayBuffer());
    files.push({ part: id, name: file.name.toWellFormed(), type: file.type, content });
  }
  return files;
}

/** A consent that stands is kept as it was given; one that was refused or taken back may be given now. */
function consentsOf(
  { record, visit: { fair, language }, words }: Holder,
  form: Form,
  said: Readonly<Record<string, boolean>>,
): readonly KeptConsent[] {
  const notice = noticeLines(fair, words, language).join('\n');
  const at = new Date().toISOString();
  const others = record.consents.filter(({ purpose }) => !(purpose in said));
  const asked = form.steps
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'consent' && question.purpose in said ? [question] : []));
  const now = asked.map((question): KeptConsent => {
    const { purpose } = question;
    const given = said[purpose] === true;
    const before = record.consents.find((consent) => consent.purpose === purpose);
    const stands = before?.given === true && !before.withdrawnAt;
    if (before && given === stands) return before;
    return {
      purpose,
      given,
      noticeVersion: fair.details.privacy?.noticeVersion ?? '',
      textSha256: sha256(`${notice}\n${words.label(question)}`),
      locale: language,
      at,
    };
  });
  return [...others, ...now];
}

/** What the rules of the endpoint found wrong, at the questions of this page; empty where it is none of them. */
export function errorsOf({ refused, status }: Refusal, { words }: Holder, { steps, correction }: Draft) {
  const { type, errors = [], detail } = refused;
  const found = new Map<string, string>();
  if (type === 'wave-full') found.set('wave', words.problem({ question: 'wave', message: { key: type } }));
  if (type === 'slot-full')
    found.set('slotIds', words.problem({ question: 'slotIds', message: { key: type } }));
  const [file] = correction?.files ?? [];
  if (file && (status === 413 || status === 415)) found.set(file.part, detail);
  for (const { pointer, code, detail: said } of errors) {
    const [, part = '', name = ''] = (pointer ?? '').split('/');
    const question = part === 'consents' ? `consent.${name}` : part === 'files' ? (file?.part ?? '') : name;
    const problem = { question, message: { key: code ?? 'other' }, ...(said ? { detail: said } : {}) };
    found.set(question, words.problem(problem));
  }
  const shown = new Set(steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return new Map([...found].filter(([id]) => shown.has(id)));
}
