import type { Message } from '../model/message.ts';
import { fileKind, isWhole, type FoundKind } from './file-kind.ts';
import type { FileKind, FileQuestion } from './question.ts';

/** A file as a person gives it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FileVerdict =
  { readonly kind: FileKind; readonly wrong: null } | { readonly kind: null; readonly wrong: Message };

/**
 * The one rule for a file, on either side of the wire: what it is, or what is wrong with it. A picture whose name says
 * another kind of picture is right: phones and messengers name them so, and it is made anew before it is sent.
 */
export function checkFile(
  { name, bytes }: GivenFile,
  { most, accept }: Pick<FileQuestion, 'most' | 'accept'>,
): FileVerdict {
  const wrong = (key: string, values: Message['values'] = {}): FileVerdict => ({
    kind: null,
    wrong: { key, values },
  });
  if (bytes.byteLength === 0) return wrong('file-empty');
  const found = fileKind(bytes);
  const named = kindNamed(name);
  const accepted = accept.join(', ').toUpperCase();
  if (!isOneOf(accept, found)) {
    if (found === 'heic' || found === 'doc') return wrong(`file-${found}`, { accepted });
    if (isOneOf(accept, named)) return wrong(...renamed(named, found));
    return found
      ? wrong('file-kind', { found: found.toUpperCase(), accepted })
      : wrong('file-unknown', { accepted });
  }
  if (bytes.byteLength > most) return wrong('file-too-large', { bytes: most });
  if (named && named !== found && !(isPicture(named) && isPicture(found)))
    return wrong(...renamed(named, found));
  return isWhole(bytes, found) ? { kind: found, wrong: null } : wrong('file-unreadable');
}

function renamed(named: FoundKind, found: FoundKind | null): [key: string, values: Message['values']] {
  const values = { named: named.toUpperCase() };
  return found ? ['file-renamed', { ...values, found: found.toUpperCase() }] : ['file-not', values];
}

const isOneOf = (accept: readonly FileKind[], kind: FoundKind | null): kind is FileKind =>
  (accept as readonly (FoundKind | null)[]).includes(kind);

export const isPicture = (kind: FoundKind): kind is 'jpg' | 'png' => kind === 'jpg' || kind === 'png';

const extensions: Readonly<Record<string, FoundKind>> = {
  ...{ pdf: 'pdf', docx: 'docx', jpg: 'jpg', jpeg: 'jpg', jfif: 'jpg', png: 'png', gif: 'gif', heic: 'heic' },
  ...{
    heif: 'heic',
    webp: 'webp',
    svg: 'svg',
    doc: 'doc',
    xlsx: 'xlsx',
    pptx: 'pptx',
    zip: 'zip',
    rtf: 'rtf',
  },
  ...{ exe: 'exe', htm: 'html', html: 'html', xml: 'xml' },
};

/** What the end of a name says; null where it says nothing that is known. */
function kindNamed(name: string): FoundKind | null {
  const [, extension = ''] = /\.([a-z]+)\s*$/i.exec(name) ?? [];
  return extensions[extension.toLowerCase()] ?? null;
}
