import type { Fair, Submission } from 'jobfair-widgets/schema';
import { Refusal } from '../server/problem.ts';
import { say, type Language } from '../words.ts';
import { faultAt, invalid } from './fault.ts';
import { fileKind } from './file-kind.ts';
import { sha256 } from './fingerprint.ts';
import type { ReceivedFile } from './read-request.ts';

const usualRules = { maxBytes: 2_000_000, accept: ['pdf', 'docx', 'jpg', 'png'] };

/** Refuses files that are not what the submission says, that the fair does not take, or that nobody announced. */
export function checkFiles(
  entries: Submission['files'],
  files: readonly ReceivedFile[],
  fair: Fair,
  language: Language,
): void {
  const rules = fair.details.registration?.cv ?? usualRules;
  const byPart = new Map(files.map((file) => [file.part, file]));
  if (byPart.size !== files.length || new Set(entries.map(({ part }) => part)).size !== files.length) {
    throw new Refusal(400, { detail: 'Each file needs one entry in "files" and one part of that name.' });
  }
  entries.forEach((entry, index) => {
    const file = byPart.get(entry.part);
    if (!file) throw new Refusal(400, { detail: 'A file of "files" has no part of that name.' });
    if (file.content.byteLength > rules.maxBytes) {
      throw new Refusal(413, { detail: say('file-too-large', language) });
    }
    const kind = fileKind(file.content);
    if (kind === null || !rules.accept.includes(kind))
      throw new Refusal(415, { detail: say('file-kind', language) });
    const altered = entry.sha256 !== null && entry.sha256.toLowerCase() !== sha256(file.content);
    if (altered || entry.size !== file.content.byteLength) {
      throw invalid([faultAt(['files', index], 'file-altered', language)], language);
    }
  });
}
