import type { LiveRoom } from '../realtime/room.svelte';
import { announceMessage } from '../ui/announce-message';
import { t } from './texts/t';

/** Tells the two whom it concerns, also when they asked to hear only what is said to them. */
export function announceExchanges(
  room: LiveRoom,
  me: string,
  nameOf: (person: string) => string,
): () => void {
  return room.hear('exchange', (row) => {
    if (row.speaker === me && row.pair?.state === 'awaiting-answer') {
      announceMessage(t('arrived', { reflector: nameOf(row.reflector) }), { important: true });
    } else if (row.reflector === me && row.pair?.answer) {
      announceMessage(t('arrived.answer', { speaker: nameOf(row.speaker) }), { important: true });
    }
  });
}
