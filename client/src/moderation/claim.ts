import { api, ask } from '../api/client';
import type { CaseSummary } from '../api/schema';
import { me } from '../app/session.svelte';
import { accept, opened, path, reloadCase } from './case.svelte';

/** Long enough to pass by a case on the way to another without taking it from everybody else. */
const dwell = 1_500;
const look = 5_000;
/** Leases end after 3 min (urgent) or 15 min on the server; one that is worked on is asked for again well before. */
const renewal: Record<CaseSummary['severity'], number> = {
  urgent: 90_000,
  soon: 6 * 60_000,
  'can-wait': 6 * 60_000,
};

let claimedAt = 0;
let activeAt = 0;

export const isMine = (one: Pick<CaseSummary, 'claimedBy'>): boolean =>
  one.claimedBy !== null && one.claimedBy.person === me()?.person;

/** Takes a case, or keeps it. That a colleague has it is no refusal of anything the person asked for. */
export async function claimCase(id: string): Promise<boolean> {
  const summary = opened.view?.summary;
  if (summary?.id !== id || summary.state === 'closed') return false;
  claimedAt = Date.now();
  const answer = await ask(api.POST('/api/desk/cases/{case}/claim', path(id)));
  if (answer.ok) accept(answer.value);
  else if (opened.id === id && answer.code === 'conflict') await reloadCase();
  return answer.ok;
}

/** Gives a case back before its time is over; it is not taken again by lying open. */
export async function releaseCase(id: string): Promise<boolean> {
  const answer = await ask(api.POST('/api/desk/cases/{case}/release', path(id)));
  if (answer.ok) accept(answer.value);
  return answer.ok;
}

/** Someone begins to work at a case that they may only have looked at. */
export function beginWork(id: string) {
  if (claimedAt === 0) void claimCase(id);
}

/** What was laid aside until a day goes on resting while somebody only reads it. */
const rests = (): boolean => {
  const until = opened.view?.summary.followUpAt ?? null;
  return until !== null && Date.parse(until) > Date.now();
};

/** While a case is open and someone works at it, it is theirs; one that merely lies open is let go by itself. */
export function holdWhileOpen(id: string): () => void {
  claimedAt = 0;
  activeAt = Date.now();
  const first = setTimeout(() => rests() || beginWork(id), dwell);
  const again = setInterval(() => {
    const summary = opened.view?.summary;
    if (rests()) return;
    if (claimedAt === 0) return beginWork(id);
    if (!summary || !isMine(summary) || activeAt < claimedAt) return;
    if (Date.now() - claimedAt >= renewal[summary.severity]) void claimCase(id);
  }, look);
  const active = () => (activeAt = Date.now());
  addEventListener('pointerdown', active);
  addEventListener('keydown', active);
  addEventListener('scroll', active, true);
  return () => {
    clearTimeout(first);
    clearInterval(again);
    removeEventListener('pointerdown', active);
    removeEventListener('keydown', active);
    removeEventListener('scroll', active, true);
  };
}
