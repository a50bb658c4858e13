import {
  checkFile,
  filesAsked,
  type Answers,
  type Fair,
  type FormName,
  type Submission,
} from 'jobfair-widgets/schema';
import { Refusal } from '../server/problem.ts';
import type { Language } from '../words.ts';
import { faultAt, invalid } from './fault.ts';
import { sha256 } from './fingerprint.ts';
import type { ReceivedFile } from './read-request.ts';

export interface GivenFiles {
  readonly files: readonly ReceivedFile[];
  /** The questions whose file was sent before and stays. */
  readonly kept?: readonly string[];
}

/**
 * Refuses files that are not what the submission says, that the form does not take, or that nobody announced; and a
 * submission without one that must be there.
 */
export function checkFiles(
  { form, data, files: entries }: Submission & { readonly form: FormName },
  { files, kept = [] }: GivenFiles,
  fair: Fair,
  language: Language,
): void {
  const asked = filesAsked(fair, form, data as Answers);
  const byPart = new Map(files.map((file) => [file.part, file]));
  if (byPart.size !== files.length || new Set(entries.map(({ part }) => part)).size !== files.length) {
    throw new Refusal(400, { detail: 'Each file needs one entry in "files" and one part of that name.' });
  }
  entries.forEach((entry, index) => {
    const file = byPart.get(entry.part);
    if (!file) throw new Refusal(400, { detail: 'A file of "files" has no part of that name.' });
    const question = asked.find(({ id }) => id === entry.field);
    if (!question) throw new Refusal(400, { detail: 'A file of "files" answers no question of this form.' });
    const { wrong } = checkFile({ name: entry.name, bytes: file.content }, question);
    const at = ['files', index];
    if (wrong) {
      const [status, phrase] =
        wrong.key === 'file-too-large' ? ([413, 'file-too-large'] as const) : ([415, 'file-kind'] as const);
      const fault = faultAt(at, wrong.key, language, phrase);
      throw new Refusal(status, { detail: fault.detail ?? '', errors: [fault] });
    }
    const altered = entry.sha256 !== null && entry.sha256.toLowerCase() !== sha256(file.content);
    if (altered || entry.size !== file.content.byteLength) {
      throw invalid([faultAt(at, 'file-altered', language)], language);
    }
  });
  const there = new Set([...kept, ...entries.map(({ field }) => field)]);
  const lacking = asked.filter(({ id, required }) => required && !there.has(id));
  if (lacking.length > 0) {
    throw invalid(
      lacking.map(({ id }) => faultAt(['data', id], 'required', language)),
      language,
    );
  }
}
