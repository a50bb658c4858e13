import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may see one ticket, and until when. */
export interface Session {
  readonly reference: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly ends: number;
}

export interface Sessions {
  begin(reference: string): Session;
  /** The same for another while: what a page was just shown for. */
  prolong(session: Session): Session;
  /** The cookie's value. */
  write(session: Session): string;
  /** Null for what was not signed here, or has ended. */
  read(cookie: string | undefined): Session | null;
  /** What a form of this session carries, so that no other page can send it. */
  tokenOf(session: Session): string;
}

/** Long enough to correct a whole form in a crowd. */
const lasts = 60 * 60_000;

/** Sessions that need no memory: the cookie says all, and is signed with the secret that all processes share. */
export function createSessions(secret: string, now: () => number = Date.now): Sessions {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const prolong: Sessions['prolong'] = (session) => ({ ...session, ends: now() + lasts });
  return {
    begin: (reference) => prolong({ reference, id: randomBytes(16).toString('base64url'), ends: 0 }),
    prolong,
    write({ reference, id, ends }) {
      const content = Buffer.from(JSON.stringify([reference, id, ends])).toString('base64url');
      return `${content}.${sign(`session ${content}`)}`;
    },
    read(cookie) {
      const [content = '', signature = ''] = (cookie ?? '').split('.');
      if (!isSame(signature, sign(`session ${content}`))) return null;
      const [reference, id, ends] = JSON.parse(Buffer.from(content, 'base64url').toString()) as [
        string,
        string,
        number,
      ];
      return ends > now() ? { reference, id, ends } : null;
    },
    tokenOf: ({ id }) => sign(`form ${id}`),
  };
}

/** Takes as long for a text that is nearly right as for any other. */
export function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
