/** How much of the talk is read aloud: everything, only prompts and what is said to me, or nothing. */
export type Loudness = 'all' | 'important' | 'off';

const stay = 4_000;

let region: HTMLElement | null = null;
let forgetMore = () => {};

export const loudness: { now: Loudness } = { now: 'all' };
export const setLoudness = (wanted: Loudness) => (loudness.now = wanted);

/**
 * The one live region of the application; nothing else may be one. It stands in the page before the first
 * sentence, because screen readers only hear what changes in a region that they know.
 */
export function startAnnouncer(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.className = 'vh';
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-relevant', 'additions');
  region.dataset['announcer'] = '';
  document.body.append(region);
  return region;
}

/** All but an open modal dialog is inert, live regions too: meanwhile it speaks from inside. Answers how to go home. */
export function speakFrom(dialog: HTMLElement): () => void {
  const it = startAnnouncer();
  dialog.append(it);
  return () => document.body.append(it);
}

/** Says a sentence politely, after whatever is being said. */
export function announce(text: string) {
  const line = document.createElement('p');
  line.textContent = text;
  startAnnouncer().append(line);
  setTimeout(() => line.remove(), stay);
}

/** Adds what else there is to forget when nothing more is to be said. */
export const alsoHush = (forget: () => void) => (forgetMore = forget);

/** Forgets what was not said yet: the room was left, or the person. */
export function hush() {
  forgetMore();
  region?.replaceChildren();
}
