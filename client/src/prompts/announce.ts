import { noteWords } from '../app/content-notes';
import type { Folds } from '../app/folds.svelte';
import type { LiveRoom } from '../realtime/room.svelte';
import { announceMessage } from '../ui/announce-message';
import { t } from './texts/t';

/** Says that there is a new question, also to those who asked to hear only what matters. What is folded stays folded. */
export function announcePrompts(room: LiveRoom, me: string, folds: Folds): () => void {
  return room.hear('prompt', (row, known) => {
    if (known || row.postedBy === me) return;
    const folded = folds.of(row);
    const text = folded.length > 0 ? t('card.notes', { notes: noteWords(folded) }) : row.text;
    announceMessage(t('arrived', { text }), { important: true });
  });
}
