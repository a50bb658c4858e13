/** The name under which local storage says that an unsent submission is on the device. */
export const parcelMark = (fair: string, form: string) => `jobfair-parcel:${fair}:${form}`;

/** Whether an unsent submission of this form is on the device. */
export const findParcel = (fair: string, form: string): boolean =>
  has(() => localStorage, parcelMark(fair, form));

/** Whether anything of this form is kept in this tab or on the device: a draft, or a submission that was not sent. */
export function findKept(fair: string, form: string): boolean {
  const draft = `jobfair-draft:${fair}:${form}`;
  return has(() => sessionStorage, draft) || has(() => localStorage, draft) || findParcel(fair, form);
}

/** A browser may refuse even to name its storage. */
function has(storage: () => Storage, key: string): boolean {
  try {
    return storage().getItem(key) !== null;
  } catch {
    return false;
  }
}
