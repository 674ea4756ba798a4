import { t } from '../app/texts/t';

/** How much of the talk is read aloud: everything, only prompts and what is said to me, or nothing. */
export type Loudness = 'all' | 'important' | 'off';

const stay = 4_000;
const gather = 2_000;
/** This many messages within `gather` are counted, not read. */
const many = 3;

let last = 0;
let heard: string[] = [];
let pending: ReturnType<typeof setTimeout> | undefined;

/** The one live region of the application shows these; nothing else may write to one. */
export const announcer = $state<{
  lines: { id: number; text: string }[];
  loudness: Loudness;
  /** The open modal dialog, if any: all else is inert then, so the region speaks from inside it. */
  host: HTMLElement | null;
}>({ lines: [], loudness: 'all', host: null });

/** Says a sentence politely, after whatever is being said. */
export function announce(text: string) {
  const id = ++last;
  announcer.lines = [...announcer.lines, { id, text }];
  setTimeout(() => {
    announcer.lines = announcer.lines.filter((line) => line.id !== id);
  }, stay);
}

/**
 * Says what arrived in a conversation ("Amara: That hour wasn't."). One or two are read; three or more
 * within two seconds become "4 new messages".
 */
export function announceMessage(text: string, { important = false } = {}) {
  if (announcer.loudness === 'off' || (announcer.loudness === 'important' && !important)) return;
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
  announcer.lines = [];
}
