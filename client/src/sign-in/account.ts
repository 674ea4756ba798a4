import type { Refused } from '../api/refusal';
import { kindly } from '../api/refusal';
import { lengthOf } from '../ui/forms';
import { t } from './texts/t';

export type Field = 'email' | 'passphrase' | 'displayName' | 'adult';
export type Problems = Partial<Record<Field, string>>;

export const shortest = 15;
export const longest = 128;
const longestName = 40;

/** No more than a look: only the server, and the mail that arrives, know whether an address is one. */
export const checkEmail = (email: string): string | undefined =>
  /^\s*[^\s@]+@[^\s@]+\s*$/.test(email) ? undefined : t('missing.email');

/** Length alone: rules on kinds of characters make passphrases worse. The server knows the common ones. */
export function checkNewPassphrase(passphrase: string): string | undefined {
  const length = lengthOf(passphrase);
  if (length < shortest) return t('missing.passphrase.short', { count: shortest - length });
  return length > longest ? t('missing.passphrase.long') : undefined;
}

export function checkName(name: string): string | undefined {
  const length = lengthOf(name.trim());
  if (length === 0) return t('missing.name');
  return length > longestName ? t('missing.name.long') : undefined;
}

export const checkAdult = (adult: boolean): string | undefined => (adult ? undefined : t('missing.adult'));

/** Only what is missing; null when nothing is. */
export function missing(problems: Problems): Problems | null {
  const found = Object.entries(problems).filter(([, problem]) => problem);
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** The server's "no", told at the fields it names, and else above the button. */
export function toldBy(no: Refused): { problems: Problems; problem: string } {
  const problems: Problems = {};
  const named = (['email', 'passphrase', 'displayName', 'adult'] as const).filter(
    (field) => no.errors[field],
  );
  for (const field of named) {
    // The reason speaks of one field: with several, which one is not said.
    const reason = (named.length === 1 && no.reason) || field;
    problems[field] = kindly({ code: 'invalid', reason, sentence: no.errors[field]?.[0] ?? '' });
  }
  if (no.reason.startsWith('passphrase_')) problems.passphrase ??= kindly(no);
  return { problems, problem: Object.keys(problems).length > 0 ? '' : kindly(no) };
}

/** Where to go on after signing in: a path of ours, or home. */
export const safeNext = (next: string | null): string =>
  next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
