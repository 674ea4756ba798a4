import { announce } from '../ui/announcer.svelte';
import { forgetEverything, left, tryTo } from './forget';
import { t } from './texts/t';

const presses = 3;
const within = 5_000;

let pressed = 0;
/** Shift went down, and nothing else since. */
let alone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A page that anyone may have open: the server writes it into ours. */
export const exitTo = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="exit-to"]')?.content ?? 'https://www.bbc.com/weather';

/**
 * Leaves at once: first the page is covered, then the session ends (the request outlives the page), then this
 * page is replaced in the history. What was written here is forgotten, and other windows of this browser leave as well.
 */
export function exitNow() {
  cover();
  forgetEverything();
  tryTo(() => localStorage.setItem(left, '1'));
  try {
    void endSession().catch(() => undefined);
  } finally {
    location.replace(exitTo());
  }
}

const endSession = () =>
  fetch('/api/account/sign-out', {
    method: 'POST',
    headers: { 'X-PeerCircles': '1' },
    credentials: 'same-origin',
    keepalive: true,
  });

/** Whoever left without a network is signed out when the next page opens, before it shows anything. Answers whether that is settled. */
export async function finishLeaving(): Promise<boolean> {
  let due = false;
  tryTo(() => (due = localStorage.getItem(left) !== null));
  if (!due) return true;
  try {
    const { status } = await endSession();
    if (status !== 204 && status !== 401) return false;
  } catch {
    return false;
  }
  tryTo(() => localStorage.removeItem(left));
  return true;
}

/** Shift, three times, each within five seconds of the one before. Either Shift key counts; held with another key, or while pointing, it does not. */
export function watchForExit(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const on = { capture: true, signal };
  addEventListener('keydown', keydown, on);
  addEventListener('keyup', keyup, on);
  addEventListener('pointerdown', () => (alone = false), on);
  addEventListener('pageshow', pageshow, { signal });
  addEventListener('pagehide', cover, { signal });
  addEventListener('storage', leaveToo, { signal });
  return () => {
    stop.abort();
    count(0);
  };
}

function keydown(event: KeyboardEvent) {
  if (event.repeat) return;
  alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  if (!alone) callOff();
}

/** Counted when it comes up: only then is it known that it was not for a capital letter. */
function keyup(event: KeyboardEvent) {
  if (event.key !== 'Shift' || !alone) return;
  count(pressed + 1);
  if (pressed >= presses) return exitNow();
  announce(pressed === 1 ? t('exit.shift.2') : t('exit.shift.1'));
  timer = setTimeout(callOff, within);
}

function callOff() {
  if (pressed === 0) return;
  count(0);
  announce(t('exit.shift.off'));
}

/** The button shows how far it is. */
function count(now: number) {
  clearTimeout(timer);
  pressed = now;
  document.documentElement.dataset['shift'] = String(now);
}

/** A page that comes back from the browser's memory asks the server before it shows anything. */
function pageshow({ persisted }: PageTransitionEvent) {
  if (persisted) return location.reload();
  document.documentElement.classList.remove('leaving');
  document.querySelector('.exit-cover')?.remove();
}

/** Someone pressed Exit now in another window of this browser. */
function leaveToo({ key, newValue }: StorageEvent) {
  if (key !== left || newValue === null) return;
  cover();
  forgetEverything();
  location.replace(exitTo());
}

function cover() {
  if (document.querySelector('.exit-cover')) return;
  const sheet = document.createElement('div');
  sheet.className = 'exit-cover';
  sheet.setAttribute('role', 'alert');
  document.body.append(sheet);
  // After it stands there: only what changes in an alert is sure to be read out.
  sheet.textContent = t('exit.loading');
  document.documentElement.classList.add('leaving');
  // A modal dialog lies above all else, also above the sheet.
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  document.title = t('exit.loading');
}
