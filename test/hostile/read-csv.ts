/** Reads CSV as RFC 4180 has it, line ends inside cells too. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (cells.lastIndex < body.length) {
    const at = cells.lastIndex;
    const [, quoted, bare = '', end] = cells.exec(body) ?? [];
    if (end === undefined) throw new Error(`No cell of CSV: ${JSON.stringify(body.slice(at, at + 80))}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
