/** Hands the person a file, as a download does. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Safari asks whether to download first, and reads the file only then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A text as a part of a file's name, on any system. */
export function safeInName(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}
