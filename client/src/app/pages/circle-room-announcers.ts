import { announceMessages } from '../../conversations/announce';
import { announceExchanges } from '../../empathy/announce';
import { announcePrompts } from '../../prompts/announce';
import type { LiveRoom } from '../../realtime/room.svelte';
import type { Folds } from '../folds.svelte';

/** Says aloud what arrives in the room, from now on; answers how to stop. Loaded beside the room's first rows. */
export function announceAll(
  room: LiveRoom,
  me: string,
  nameOf: (person: string) => string,
  folds: Folds,
): () => void {
  const stop = [
    announceMessages(room, me, nameOf, folds),
    announcePrompts(room, me, folds),
    announceExchanges(room, me, nameOf),
  ];
  return () => {
    for (const one of stop) one();
  };
}
