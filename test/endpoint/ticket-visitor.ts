/** A page of the ticket as it came, and what a person reads on it. */
export interface TicketPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Its words, in the order of the page, tags and extra spaces left out. */
  readonly text: string;
}

/** The fields of a form: a name may come several times. */
export type Fields = [name: string, value: string | Blob, fileName?: string][];

/** A browser without scripts: it keeps the cookie, follows links, and sends a page's form with a person's changes. */
export class TicketVisitor {
  readonly #url: string;
  readonly #headers: Record<string, string>;
  #cookie = '';

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  get(path: string): Promise<TicketPage> {
    return this.#ask(path, {});
  }

  /** Opens the ticket with what its person knows. */
  open(reference: string, contact: string): Promise<TicketPage> {
    return this.post('/ticket', [
      ['reference', reference],
      ['contact', contact],
    ]);
  }

  post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<TicketPage> {
    const texts = fields.flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const multipart = new FormData();
    for (const [name, value, fileName] of fields) {
      if (typeof value === 'string') multipart.append(name, value);
      else multipart.append(name, value, fileName);
    }
    const body = path.startsWith('/ticket/correct') ? multipart : new URLSearchParams(texts);
    return this.#ask(path, { method: 'POST', body, headers });
  }

  /** The file at an address, with the headers it came under. */
  async download(path: string): Promise<{ headers: Headers; bytes: Uint8Array }> {
    const response = await fetch(this.#url + path, { headers: { cookie: this.#cookie } });
    return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  /** Goes to a page, changes the named fields of its form (null: leaves them empty) and sends it. */
  async send(path: string, changes: Readonly<Record<string, Fields[number][1] | readonly string[] | null>>) {
    const { html } = await this.get(path);
    const kept = fieldsOf(html).filter(([name]) => !(name in changes));
    const changed = Object.entries(changes).flatMap(([name, value]): Fields => {
      if (value === null) return [];
      if (value instanceof Blob) return [[name, value, 'cv baru.pdf']];
      return (typeof value === 'string' ? [value] : value).map((one) => [name, one]);
    });
    return this.post(path, [...kept, ...changed]);
  }

  /** The cookie goes, as when a browser is closed. */
  forget(): void {
    this.#cookie = '';
  }

  async #ask(path: string, options: RequestInit): Promise<TicketPage> {
    const response = await fetch(this.#url + path, {
      ...options,
      redirect: 'manual',
      headers: {
        ...this.#headers,
        ...(options.headers as Record<string, string> | undefined),
        cookie: this.#cookie,
      },
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.#cookie = set.split(';')[0] ?? '';
    const html = await response.text();
    const to = response.headers.get('location');
    if (response.status === 303 && to !== null) return this.get(to);
    return { status: response.status, headers: response.headers, html, text: textOf(html) };
  }
}

/** What a browser would send of the page's form if nothing in it were touched. */
export function fieldsOf(html: string): Fields {
  const fields: Fields = [];
  const [form = ''] = /<form[^>]*>.*?<\/form>/s.exec(html) ?? [];
  const controls = /<input([^>]*)>|<textarea([^>]*)>\n?(.*?)<\/textarea\s*>|<select([^>]*)>(.*?)<\/select>/gs;
  for (const [, input, textarea, text = '', select, options = ''] of form.matchAll(controls)) {
    const attributes = input ?? textarea ?? select ?? '';
    const name = attribute(attributes, 'name');
    const type = attribute(attributes, 'type');
    if (name === null || type === 'file' || /\sdisabled\b/.test(attributes)) continue;
    if (textarea !== undefined) fields.push([name, unescape(text)]);
    else if (select !== undefined) {
      const chosen = [...options.matchAll(/<option([^>]*)>/g)].map(([, of = '']) => of);
      const selected = chosen.find((of) => /\sselected\b/.test(of)) ?? chosen[0] ?? '';
      fields.push([name, attribute(selected, 'value') ?? '']);
    } else if (!['radio', 'checkbox'].includes(type ?? '') || /\schecked\b/.test(attributes))
      fields.push([name, attribute(attributes, 'value') ?? '']);
  }
  return fields;
}

function attribute(attributes: string, name: string): string | null {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? [];
  return value === undefined ? null : unescape(value);
}

function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return unescape(body.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function unescape(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}
