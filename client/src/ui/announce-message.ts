import { alsoHush, announce, loudness } from './announcer.svelte';
import { t } from './texts/t';

const gather = 2_000;
/** This many messages within `gather` are counted, not read. */
const many = 3;

let heard: string[] = [];
let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * Says what arrived in a conversation ("Amara: That hour wasn't."). One or two are read; three or more
 * within two seconds become "4 new messages".
 */
export function announceMessage(text: string, { important = false } = {}) {
  if (loudness.now === 'off' || (loudness.now === 'important' && !important)) return;
  heard.push(text);
  pending ??= setTimeout(sayHeard, gather);
}

function sayHeard() {
  pending = undefined;
  const texts = heard;
  heard = [];
  if (texts.length >= many) announce(t('messages', { count: texts.length }));
  else texts.forEach(announce);
}

alsoHush(() => {
  clearTimeout(pending);
  pending = undefined;
  heard = [];
});
