import { announce } from '../ui/announcer.svelte';
import { forgetEverything } from './forget';
import { t } from './texts/t';

/** A page that anyone may have open. */
export const neutral = 'https://www.bbc.com/weather';

const presses = 3;
const within = 5_000;

let pressed = 0;
let release: ReturnType<typeof setTimeout> | undefined;

/**
 * Leaves at once: first the page is covered, then the session ends (the request outlives the page), then this
 * page is replaced in the history. What was written here is forgotten.
 */
export function exitNow() {
  cover();
  forgetEverything();
  try {
    void fetch('/api/account/sign-out', {
      method: 'POST',
      headers: { 'X-PeerCircles': '1' },
      credentials: 'same-origin',
      keepalive: true,
    }).catch(() => undefined);
  } finally {
    location.replace(neutral);
  }
}

/** Shift, three times, each within five seconds of the one before. Either Shift key counts; with another key it does not. */
export function watchForExit(): () => void {
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') return reset();
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    clearTimeout(release);
    pressed += 1;
    if (pressed >= presses) {
      reset();
      return exitNow();
    }
    announce(pressed === 1 ? t('exit.shift.2') : t('exit.shift.1'));
    release = setTimeout(reset, within);
  };
  // A page that comes back from the browser's memory asks the server before it shows anything.
  const pageshow = (event: PageTransitionEvent) => {
    if (event.persisted) location.reload();
    else uncover();
  };
  const pagehide = () => cover();
  addEventListener('keydown', keydown);
  addEventListener('pageshow', pageshow);
  addEventListener('pagehide', pagehide);
  return () => {
    reset();
    removeEventListener('keydown', keydown);
    removeEventListener('pageshow', pageshow);
    removeEventListener('pagehide', pagehide);
  };
}

function reset() {
  clearTimeout(release);
  pressed = 0;
}

function cover() {
  if (document.querySelector('.exit-cover')) return;
  const sheet = document.createElement('div');
  sheet.className = 'exit-cover';
  sheet.setAttribute('role', 'alert');
  sheet.textContent = t('exit.loading');
  document.body.append(sheet);
  // A modal dialog lies above all else, also above the sheet.
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  document.title = t('exit.loading');
}

function uncover() {
  document.querySelector('.exit-cover')?.remove();
}
