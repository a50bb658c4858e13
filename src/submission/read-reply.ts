import type { Problem } from '../model/message.ts';
import { readProblemDetails, type ProblemDetails } from '../model/problem-details.ts';
import { readReceipt } from '../model/receipt.ts';
import type { Outcome } from './outcome.ts';
import type { Reply } from './ports.ts';

const again = new Set([403, 408, 425, 429, 500, 502, 503, 504]);

/**
 * Reads what the endpoint said of one submission. Success counts only with a receipt that names it: a captive portal
 * answers `200` too.
 */
export async function readReply(reply: Reply, submissionId: string, now: number): Promise<Outcome> {
  const { status } = reply;
  const after = retryAfter(reply.headers.get('retry-after'), now);
  const body = parseJson(await reply.text());
  if (status === 200 || status === 201 || status === 202) {
    const receipt = readReceipt(body);
    return receipt?.submissionId === submissionId
      ? { kind: 'received', receipt, processing: status === 202 }
      : { kind: 'unknown', reason: 'reply', after };
  }
  return readProblem(status, readProblemDetails(body), after);
}

function readProblem(status: number, problem: ProblemDetails, after: number | null): Outcome {
  const type = problem.type?.split(/[/#:]/).pop();
  if (status === 409 && type === 'in-flight') return { kind: 'unknown', reason: 'busy', after };
  if (status === 409 && (type === 'slot-full' || type === 'wave-full')) {
    return {
      kind: 'full',
      what: type === 'slot-full' ? 'slot' : 'wave',
      remaining: problem.remaining ?? null,
    };
  }
  if (status === 409 && type === 'superseded') return { kind: 'superseded' };
  if (status === 409 && type === 'already-registered')
    return { kind: 'refused', reason: 'already-registered' };
  if (status === 422 && type === 'key-reused') return { kind: 'key-reused' };
  if (status === 400 || status === 422) return { kind: 'invalid', problems: problemsIn(problem) };
  if (status === 403 && type !== 'challenge') return { kind: 'refused', reason: 'misconfigured' };
  if (again.has(status)) return { kind: 'unknown', reason: status === 429 ? 'busy' : 'server', after };
  if (status === 401 || status === 404) return { kind: 'refused', reason: 'misconfigured' };
  if (status === 410) return { kind: 'refused', reason: 'closed' };
  if (status === 413) return { kind: 'refused', reason: 'file', wrong: 'size' };
  if (status === 415) return { kind: 'refused', reason: 'file', wrong: 'kind' };
  return status >= 400 && status < 500
    ? { kind: 'refused', reason: 'other' }
    : { kind: 'unknown', reason: 'reply', after };
}

/**
 * `#/data/mobile` is the question `mobile`, `#/consents/process` the consent, `#/files/0` the first file; any other pointer
 * is for the summary.
 */
function problemsIn(problem: ProblemDetails): readonly Problem[] {
  const errors = problem.errors ?? [];
  if (errors.length === 0) return [problemFrom(null, 'other', problem.detail)];
  return errors.map(({ pointer, code, detail }) => problemFrom(questionAt(pointer), code ?? 'other', detail));
}

function problemFrom(question: string | null, key: string, detail: string | null | undefined): Problem {
  return { question, message: { key }, remote: true, ...(detail ? { detail } : {}) };
}

function questionAt(pointer: string | null | undefined): string | null {
  const [, room, name] = /^#?\/(data|consents|files)\/([^/]+)/.exec(pointer ?? '') ?? [];
  if (!name) return null;
  if (room === 'files') return `files/${name}`;
  return room === 'consents' ? `consent.${name}` : name.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; null when absent or unreadable. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : null;
}

/** A body's JSON, or null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
