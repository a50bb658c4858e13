/** The name under which local storage says that an unsent submission is on the device. */
export const parcelMark = (fair: string, form: string) => `jobfair-parcel:${fair}:${form}`;

/** Whether anything of this form is kept in this tab or on the device: a draft, or a submission that was not sent. */
export function findKept(fair: string, form: string): boolean {
  try {
    const draft = `jobfair-draft:${fair}:${form}`;
    return (
      [sessionStorage, localStorage].some((storage) => storage.getItem(draft) !== null) ||
      localStorage.getItem(parcelMark(fair, form)) !== null
    );
  } catch {
    return false;
  }
}
