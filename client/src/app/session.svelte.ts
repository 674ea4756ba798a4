import { api, ask, whenSignedOut } from '../api/client';
import type { Refused } from '../api/refusal';
import type { Me } from '../api/schema';
import { finishLeaving } from './exit';
import { forgetEverything, keepDraftsOf } from './forget';

type Session =
  | { state: 'asking' }
  | { state: 'in'; me: Me }
  /** `chosen`: the person signed out, so nothing leads back to where they were. */
  | { state: 'out'; chosen: boolean }
  /** The server gave no answer: nobody knows who is here. */
  | { state: 'away' };

export const session = $state<{ now: Session }>({ now: { state: 'asking' } });

export const me = (): Me | null => (session.now.state === 'in' ? session.now.me : null);

/** Asks the server who is here. Nothing is shown before: the page may be on a shared screen. */
export async function askWhoIsHere(): Promise<void> {
  if (!(await finishLeaving())) {
    session.now = { state: 'away' };
    return;
  }
  // What who signs in prefers comes beside the answer: nobody else needs it yet.
  const own = import('./preferences.svelte').catch(() => null);
  const answer = await ask(api.GET('/api/here'));
  if (!answer.ok) session.now = { state: 'away' };
  else if (!answer.value.me) session.now = { state: 'out', chosen: false };
  else {
    const me = answer.value.me;
    keepDraftsOf(me.person);
    await (await own)?.takePreferences(me.preferences);
    session.now = { state: 'in', me };
  }
}

/** Ends the session on the server, then forgets everything here. Answers the "no", if there was one. */
export async function signOut({ everywhere = false } = {}): Promise<Refused | null> {
  const request = everywhere
    ? api.POST('/api/account/sign-out-everywhere')
    : api.POST('/api/account/sign-out');
  const answer = await ask(request);
  if (!answer.ok && answer.code !== 'unauthenticated') return answer;
  signedOut({ chosen: true });
  return null;
}

/**
 * Nobody is here any more. By choice (here or on another device) everything is forgotten; when a session has
 * merely ended, what was being written stays for the same person to come back to.
 */
export function signedOut({ chosen = false } = {}) {
  if (session.now.state !== 'out') forgetEverything({ drafts: chosen });
  session.now = { state: 'out', chosen };
}

whenSignedOut(() => {
  if (session.now.state === 'in') signedOut();
});
