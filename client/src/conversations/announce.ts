import { announceMessage } from '../ui/announcer.svelte';
import type { LiveRoom } from '../realtime/room.svelte';
import { quoteOf } from './lines';
import { t } from './texts/t';

/** Says what others write, as it comes: "Amara: That hour wasn’t." A reply to me counts as important. */
export function announceMessages(room: LiveRoom, me: string, nameOf: (person: string) => string): () => void {
  return room.hear('message', (row, known) => {
    if (known || row.author === me || row.state !== 'visible') return;
    const important = quoteOf(room.state, row.replyTo)?.author === me;
    announceMessage(t('said', { name: nameOf(row.author), text: row.text ?? '' }), { important });
  });
}
