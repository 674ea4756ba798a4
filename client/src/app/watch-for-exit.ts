import { announce } from '../ui/announcer.svelte';
import { cover, exitNow, exitTo } from './exit';
import { forgetEverything, left } from './forget';
import { retryPage } from './router.svelte';
import { t } from './texts/t-later';

const presses = 3;
const within = 5_000;

let pressed = 0;
/** Shift went down, and nothing else since. */
let alone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

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
  const sheet = document.querySelector('.exit-cover');
  if (!sheet) return;
  sheet.remove();
  // It stayed after all, and has its name again.
  retryPage();
}

/** Someone pressed Exit now in another window of this browser. */
function leaveToo({ key, newValue }: StorageEvent) {
  if (key !== left || newValue === null) return;
  cover();
  forgetEverything();
  location.replace(exitTo());
}
