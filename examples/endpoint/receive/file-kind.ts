import { fileKind as kindOf, mediaTypes, type FileKind } from 'jobfair-widgets/schema';

export { mediaTypes };

/** What a file is by its bytes, of the kinds that a form can take; null for anything else. */
export function fileKind(content: Uint8Array): FileKind | null {
  const kind = kindOf(content);
  return kind !== null && kind in mediaTypes ? (kind as FileKind) : null;
}
