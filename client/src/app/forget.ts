import { lookKey } from './look';

/** What this browser knows of a person, and how it forgets. */
type Forget = (what: { drafts: boolean }) => void;
const forgetters = new Set<Forget>();

/**
 * Registers how one part forgets what it holds in memory: the rows of a room, a list, and, when `drafts` is
 * true, also what was being written.
 */
export function onForget(forget: Forget): () => void {
  forgetters.add(forget);
  return () => forgetters.delete(forget);
}

/** Set while a session that was left is perhaps not ended yet; the next page ends it before it shows anything. */
export const left = 'pc.left';

/** How this device shows pages stays: it says nothing about anybody. */
const stay = [lookKey, left];
const owner = 'pc.person';

/** On sign-out and exit everything goes. When a session merely ended, drafts wait for the same person. */
export function forgetEverything({ drafts = true } = {}) {
  for (const forget of forgetters) forget({ drafts });
  if (!drafts) return;
  tryTo(() => sessionStorage.clear());
  // What it keeps for days without a network; the worker goes on when this page is gone.
  tryTo(() => navigator.serviceWorker?.controller?.postMessage('forget'));
  tryTo(() => {
    for (const key of Object.keys(localStorage)) if (!stay.includes(key)) localStorage.removeItem(key);
  });
}

/** What one person left half written is never shown to the next one who signs in here. */
export function keepDraftsOf(person: string) {
  tryTo(() => {
    const before = sessionStorage.getItem(owner);
    if (before !== null && before !== person) forgetEverything();
    sessionStorage.setItem(owner, person);
  });
}

/** Storage can be switched off, and then throws. */
export function tryTo(act: () => void) {
  try {
    act();
  } catch {
    // There was nothing kept, then.
  }
}
