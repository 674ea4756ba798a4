import { api, ask } from '../api/client';
import type { CrisisLineView, CrisisLinesView } from '../api/schema';
import type { Answer } from '../api/refusal';

type Lines = {
  lists: CrisisLinesView;
  /** Since when it is kept on this device, if the network did not bring it; the service worker says so. */
  keptAt: string | null;
};
let known: Lines | null = null;

/** Asked once; a list that did not arrive, or that was only kept here, is asked for again. */
export async function crisisLines(): Promise<Answer<Lines>> {
  if (known && !known.keptAt) return { ok: true, value: known };
  let keptAt: string | null = null;
  const request = api.GET('/api/help/crisis-lines');
  const answer = await ask(
    request.then((all) => {
      keptAt = all.response.headers.get('X-PeerCircles-Kept');
      return all;
    }),
  );
  if (!answer.ok) return known ? { ok: true, value: known } : answer;
  known = { lists: answer.value, keptAt };
  return { ok: true, value: known };
}

const order = ['text', 'chat', 'call', 'emergency'] as const;

/** Speaking can be the hardest part: what needs no voice comes first. */
export const quietFirst = (lines: readonly CrisisLineView[]): CrisisLineView[] =>
  [...lines].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

/** "HOME → 741741": a word to send, and where to. */
const wordTo = /^(\p{L}+)\P{N}+([\d\s]+)$/u;

export function wordAndNumber(contact: string): { word: string; number: string } | null {
  const [, word, number] = contact.match(wordTo) ?? [];
  return word && number ? { word, number: number.trim() } : null;
}

/** What a press on a line does: calls, begins a text, opens a chat; null when the words are only to be read. */
export function linkOf({ kind, contact }: Pick<CrisisLineView, 'kind' | 'contact'>): string | null {
  if (kind === 'chat') return /^https:\/\//.test(contact) ? contact : null;
  const number = contact.match(/\+?\d[\d\s()-]*\d/)?.[0].replace(/[^\d+]/g, '');
  if (!number) return null;
  if (kind !== 'text') return `tel:${number}`;
  const body = wordAndNumber(contact)?.word;
  return body ? `sms:${number}?&body=${encodeURIComponent(body)}` : `sms:${number}`;
}

/** Only a hint, for the list's first choice: zones whose country has lines in the list. */
const countryOfZone: Readonly<Record<string, string>> = {
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Paris': 'FR',
  'Europe/Berlin': 'DE',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Oslo': 'NO',
  'Europe/Copenhagen': 'DK',
  'Asia/Kolkata': 'IN',
  'Asia/Calcutta': 'IN',
  'Pacific/Auckland': 'NZ',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Edmonton': 'CA',
  'America/Winnipeg': 'CA',
  'America/Halifax': 'CA',
  'America/St_Johns': 'CA',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Phoenix': 'US',
  'America/Los_Angeles': 'US',
  'America/Detroit': 'US',
  'America/Anchorage': 'US',
  'Pacific/Honolulu': 'US',
};

export const countryHint = (zone: string): string | null =>
  zone.startsWith('Australia/') ? 'AU' : (countryOfZone[zone] ?? null);

/** "https://www.samaritans.org/ireland/" → "samaritans.org" */
export function hostOf(source: string): string {
  try {
    return new URL(source).hostname.replace(/^www\./, '');
  } catch {
    return source;
  }
}
