import { t } from '../app/texts/t';

/** How much of the talk is read aloud: everything, only prompts and what is said to me, or nothing. */
export type Loudness = 'all' | 'important' | 'off';

const stay = 4_000;
const gather = 2_000;
/** This many messages within `gather` are counted, not read. */
const many = 3;

let region: HTMLElement | null = null;
let loudness: Loudness = 'all';
let heard: string[] = [];
let pending: ReturnType<typeof setTimeout> | undefined;

export const setLoudness = (wanted: Loudness) => (loudness = wanted);

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

/**
 * Says what arrived in a conversation ("Amara: That hour wasn't."). One or two are read; three or more
 * within two seconds become "4 new messages".
 */
export function announceMessage(text: string, { important = false } = {}) {
  if (loudness === 'off' || (loudness === 'important' && !important)) return;
  heard.push(text);
  pending ??= setTimeout(sayHeard, gather);
}

function sayHeard() {
  pending = undefined;
  const texts = heard;
  heard = [];
  if (texts.length >= many) announce(t('announce.messages', { count: texts.length }));
  else texts.forEach(announce);
}

/** Forgets what was not said yet: the room was left, or the person. */
export function hush() {
  clearTimeout(pending);
  pending = undefined;
  heard = [];
  region?.replaceChildren();
}
