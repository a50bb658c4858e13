/**
 * All bytes of a file, or null where they cannot be had any more: it was changed, moved or deleted after it was picked,
 * or is a folder. Browsers say that with `NotReadableError` or `NotFoundError`, or give another number of bytes.
 */
export async function readFile(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const buffer = await file.arrayBuffer().catch(() => null);
  return buffer?.byteLength === file.size ? new Uint8Array(buffer) : null;
}
