import { randomBytes, randomInt } from 'node:crypto';

/** Digits and capitals that are not mistaken for one another on a screen or by ear, and spell no word: no vowels. */
const letters = '23456789BCDFGHJKMNPQRTVWXZ';

/**
 * A code that a person can say at the gate, such as JGTC-7F3K: the fair's initials and a few random letters, one more
 * for each third try that met a code already given.
 */
export function makeReference(fair: string, tries: number): string {
  const prefix = (/^[a-z]+/i.exec(fair)?.[0] ?? 'FAIR').slice(0, 4).toUpperCase();
  const length = 4 + Math.floor(tries / 3);
  return `${prefix}-${Array.from({ length }, () => letters[randomInt(letters.length)]).join('')}`;
}

/** What a ticket's QR carries: 128 random bits that say nothing of anyone. */
export function makeTicket(): string {
  return randomBytes(16).toString('base64url');
}
