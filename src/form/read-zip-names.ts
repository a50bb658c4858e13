/** The longest a ZIP's end record can be: 22 bytes and a comment (APPNOTE 4.3.16). */
const longestEnd = 22 + 0xffff;

/**
 * The names of a ZIP's entries, by its central directory: what an entry holds cannot pass for a name. Null for what has
 * no directory, as a ZIP that broke off.
 */
export function readZipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const names: string[] = [];
  let place = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (place + 46 > end || view.getUint32(place, true) !== 0x02014b50) return null;
    const [name, extra, comment] = [28, 30, 32].map((member) => view.getUint16(place + member, true));
    const start = place + 46;
    place = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    names.push(new TextDecoder().decode(bytes.subarray(start, start + (name ?? 0))));
  }
  return names;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - longestEnd);
  for (let place = view.byteLength - 22; place >= first; place -= 1) {
    if (view.getUint32(place, true) === 0x06054b50) return place;
  }
  return null;
}
