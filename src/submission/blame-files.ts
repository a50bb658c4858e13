import type { Problem } from '../model/message.ts';
import type { Outcome } from './outcome.ts';
import type { ParcelFile } from './parcel.ts';

/** Where a submission had files, what the endpoint has against them is wrong at their questions. */
export function blameFiles(outcome: Outcome, files: readonly ParcelFile[]): Outcome {
  if (outcome.kind === 'refused' && outcome.reason === 'file' && files.length > 0) {
    const message = { key: `file-refused-${outcome.wrong}` };
    return {
      kind: 'invalid',
      problems: files.map(({ field }): Problem => ({ question: field, message, remote: true })),
    };
  }
  if (outcome.kind !== 'invalid') return outcome;
  return { kind: 'invalid', problems: outcome.problems.map((problem) => atItsQuestion(problem, files)) };
}

/** The endpoint counts the files of the submission: `files/0` is the first. */
function atItsQuestion(problem: Problem, files: readonly ParcelFile[]): Problem {
  const [, index] = /^files\/(\d+)$/.exec(problem.question ?? '') ?? [];
  return index === undefined ? problem : { ...problem, question: files[Number(index)]?.field ?? null };
}
