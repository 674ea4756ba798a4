import { noteWords } from '../app/content-notes';
import type { Folds } from '../app/folds.svelte';
import { announceMessage } from '../ui/announce-message';
import type { LiveRoom } from '../realtime/room.svelte';
import { quoteOf } from './lines';
import { t } from './texts/t';

/** Says what others write, as it comes: "Amara: That hour wasn’t." A reply to me counts as important; what is folded stays folded. */
export function announceMessages(
  room: LiveRoom,
  me: string,
  nameOf: (person: string) => string,
  folds: Folds,
): () => void {
  return room.hear('message', (row, known) => {
    if (known || row.author === me || row.state !== 'visible') return;
    const important = quoteOf(room.state, row.replyTo)?.author === me;
    const folded = folds.of(row);
    const text = folded.length > 0 ? t('said.folded', { notes: noteWords(folded) }) : (row.text ?? '');
    announceMessage(t('said', { name: nameOf(row.author), text }), { important });
  });
}
