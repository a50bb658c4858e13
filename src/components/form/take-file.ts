import { preparePhoto } from '../../browser/prepare-photo.ts';
import { readFile } from '../../browser/read-file.ts';
import { checkFile, isPicture } from '../../form/check-file.ts';
import { cleanFileName } from '../../form/clean-file-name.ts';
import { fileKind, mediaTypes } from '../../form/file-kind.ts';
import type { FileKind, FileQuestion } from '../../form/question.ts';
import type { Message } from '../../model/message.ts';
import type { ParcelFile } from '../../submission/parcel.ts';

/** Bytes of a file that are still read into memory: a phone's largest photo has half of it. */
const mostRead = 50_000_000;

/**
 * Takes a file that a person gives: ready to be sent, or what is wrong with it. It is read at once and kept in memory:
 * what is deleted from the phone before the form is sent is still there, and only while it is read can it have changed
 * on the disk. A photo may be larger than the form takes, as it is made smaller.
 */
export async function takeFile(file: File, question: FileQuestion): Promise<ParcelFile | Message> {
  const { most, accept } = question;
  const tooLarge: Message = { key: 'file-too-large', values: { bytes: most } };
  if (file.size > mostRead) return tooLarge;
  const bytes = await readFile(file);
  if (!bytes) return { key: 'file-changed' };
  const found = fileKind(bytes);
  const limit = found && isPicture(found) ? mostRead : most;
  const { kind, wrong } = checkFile({ name: file.name, bytes }, { accept, most: limit });
  if (wrong) return wrong;
  if (!isPicture(kind)) return sendable(question, cleanFileName(file.name), kind, bytes);
  const made = accept.includes('jpg') ? 'jpg' : 'png';
  const photo = await preparePhoto(new Blob([bytes]), { type: mediaTypes[made], most });
  if (photo === 'unreadable') return { key: 'file-unreadable' };
  if (photo === 'blocked') return { key: 'file-blocked' };
  if (photo.byteLength > most) return tooLarge;
  return sendable(question, nameAs(cleanFileName(file.name), made), made, photo);
}

function sendable(
  { id }: FileQuestion,
  name: string,
  kind: FileKind,
  bytes: Uint8Array<ArrayBuffer>,
): ParcelFile {
  return { field: id, part: id, name, type: mediaTypes[kind], bytes };
}

/** What was a PNG is called what it has become. */
function nameAs(name: string, kind: 'jpg' | 'png'): string {
  const isNamed = kind === 'jpg' ? /\.jpe?g$/i.test(name) : /\.png$/i.test(name);
  return isNamed ? name : `${name.replace(/\.(jpe?g|jfif|png)$/i, '')}.${kind}`;
}
