const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0)) step();
});

export interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** What the page gives to be downloaded until the test ends: it is kept here, and no browser asks where to put it. */
export function catchDownloads(): Download[] {
  const caught: Download[] = [];
  const files = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file: Blob) => {
    const url = createObjectURL.call(URL, file);
    files.set(url, file);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file && this.download) caught.push({ name: this.download, file });
    else click.call(this);
  };
  undo.push(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return caught;
}
