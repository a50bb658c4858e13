import type { Problem } from '../model/message.ts';
import { membersOf, type Members } from '../model/read-part.ts';
import type { Outcome } from './outcome.ts';
import type { Reply } from './ports.ts';
import { parseJson, readReply } from './read-reply.ts';

/**
 * Reads what a back-end said that may not know our contract. Our receipt counts as ever; errors are understood in
 * the shapes of Formspree, Laravel, Contact Form 7 and Django REST; any other success is 'sent, not confirmed'.
 */
export async function readPlainReply(reply: Reply, submissionId: string, now: number): Promise<Outcome> {
  const text = await reply.text();
  const known = await readReply({ ...headOf(reply), text: () => Promise.resolve(text) }, submissionId, now);
  if (known.kind === 'received') return known;
  const ok = reply.status >= 200 && reply.status < 300;
  const problems = plainProblems(parseJson(text), ok);
  // Contact Form 7 answers 200 to a form it refuses.
  if (problems.length > 0) return { kind: 'invalid', problems };
  return ok ? { kind: 'unconfirmed' } : known;
}

function headOf({ status, headers }: Reply): Pick<Reply, 'status' | 'headers'> {
  return { status, headers };
}

function plainProblems(body: unknown, ok: boolean): readonly Problem[] {
  const root = membersOf(body);
  const listed = root['errors'] ?? root['invalid_fields'];
  if (Array.isArray(listed)) return listed.flatMap((item: unknown) => listedProblem(membersOf(item)));
  if (typeof listed === 'object') return namedProblems(membersOf(listed));
  // Some back-ends answer a success with what they were sent, lists and all.
  return ok ? [] : namedProblems(root);
}

/** Formspree: `{field, code, message}`; Contact Form 7: `{field, message}`. */
function listedProblem({ field, message }: Members): readonly Problem[] {
  return typeof message === 'string' ? [problem(typeof field === 'string' ? field : null, message)] : [];
}

/** Laravel's `errors` and Django REST's whole body: `{field: [text]}`. */
function namedProblems(fields: Members): readonly Problem[] {
  return Object.entries(fields).flatMap(([field, texts]) => {
    if (!Array.isArray(texts)) return [];
    const [text] = texts as unknown[];
    return typeof text === 'string' ? [problem(field === 'non_field_errors' ? null : field, text)] : [];
  });
}

function problem(question: string | null, detail: string): Problem {
  return {
    question: question?.replace(/(\[\]|\.\d+)$/, '') ?? null,
    message: { key: 'said' },
    detail,
    remote: true,
  };
}
