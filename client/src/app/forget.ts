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

/** How this device shows pages stays: it says nothing about anybody. */
const stays = lookKey;
const owner = 'pc.person';

/** On sign-out and exit everything goes. When a session merely ended, drafts wait for the same person. */
export function forgetEverything({ drafts = true } = {}) {
  for (const forget of forgetters) forget({ drafts });
  if (!drafts) return;
  tryTo(() => sessionStorage.clear());
  tryTo(() => {
    for (const key of Object.keys(localStorage)) if (key !== stays) localStorage.removeItem(key);
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
function tryTo(act: () => void) {
  try {
    act();
  } catch {
    // There was nothing kept, then.
  }
}
