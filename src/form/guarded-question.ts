import type { Question } from './question.ts';

/**
 * Whether the answer must stand in no draft on a device and in no address: a file, a consent, what is for statistics alone,
 * what the question calls sensitive, and what is nobody's to answer.
 */
export const isGuarded = ({ kind, sensitive, apart }: Question): boolean =>
  kind === 'file' || kind === 'consent' || kind === 'derived' || sensitive === true || apart === true;
