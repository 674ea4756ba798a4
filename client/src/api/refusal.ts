import { knows, t } from '../app/texts/t';
import { spoken } from '../app/texts/words';

export const codes = [
  'unauthenticated',
  'not_found',
  'forbidden',
  'invalid',
  'too_large',
  'conflict',
  'rate_limited',
  'unavailable',
  'gone',
] as const;

export type Code = (typeof codes)[number];

/** A "no" that was expected. `network` is our own: no answer arrived, so nobody knows whether it was done. */
export type Refused = {
  readonly ok: false;
  readonly code: Code | 'network' | 'unknown';
  /** A stable word that says more than the code: "seat_passed_on". Empty when there is none. */
  readonly reason: string;
  /** The server's own sentence, for reasons that this browser does not know yet. */
  readonly sentence: string;
  readonly retryAfterMs: number | null;
  /** What is missing, field by field, for forms. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
};

export type Answer<T> = { readonly ok: true; readonly value: T } | Refused;

export const refused = (
  code: Refused['code'],
  more: Partial<Omit<Refused, 'ok' | 'code'>> = {},
): Refused => ({
  ok: false,
  code,
  reason: '',
  sentence: '',
  retryAfterMs: null,
  errors: {},
  ...more,
});

let more: (reason: string) => string | null = () => null;

/** Adds the sentences of reasons that only members meet; they come with the members' frame. */
export const alsoWords = (sentences: typeof more) => (more = sentences);

/** The kind sentence for a "no": by its reason, else the server's own, which is English, else by its code. */
export function kindly({ code, reason, sentence }: Pick<Refused, 'code' | 'reason' | 'sentence'>): string {
  const byReason = `refused.${reason}`;
  if (reason && knows(byReason)) return t(byReason);
  const known = reason && (more(reason) ?? (spoken() === 'en' ? sentence : ''));
  if (known) return known;
  return t(`refused.${code}`);
}

/** Reads a problem document; anything else is told by its status. */
export function readProblem(status: number, body: unknown, retryAfter: string | null): Refused {
  const problem = isRecord(body) ? body : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const code = codes.find((one) => one === problem['type']) ?? byStatus(status);
  const wait = Number(problem['retryAfterMs'] ?? Number(retryAfter ?? Number.NaN) * 1000);
  return refused(code, {
    reason: text(problem['reason']),
    sentence: text(problem['title']),
    retryAfterMs: Number.isFinite(wait) ? wait : null,
    errors: isRecord(problem['errors']) ? (problem['errors'] as Refused['errors']) : {},
  });
}

function byStatus(status: number): Refused['code'] {
  const known: Record<number, Code> = {
    400: 'invalid',
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not_found',
    409: 'conflict',
    410: 'gone',
    413: 'too_large',
    422: 'invalid',
    429: 'rate_limited',
    503: 'unavailable',
  };
  return known[status] ?? 'unknown';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
