/** A cell of a spreadsheet. */
export type Cell = string | number | boolean | null | undefined;

/**
 * RFC 4180 with a byte order mark, without which Excel takes UTF-8 for the system's code page. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection): +62812… too.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  const text = formulaSafe(cell === null || cell === undefined ? '' : String(cell));
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also after spaces, which a spreadsheet skips, and in the full-width forms that some of them accept. */
function formulaSafe(text: string): string {
  return /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
