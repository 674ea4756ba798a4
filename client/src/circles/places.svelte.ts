import { api, ask } from '../api/client';
import type { FoundCircle } from '../api/schema';
import { onForget } from '../app/forget';

/** Where I have asked for a seat, wait for one, or am offered one. */
export const places = $state<{ mine: readonly FoundCircle[] }>({ mine: [] });

export async function loadPlaces(): Promise<void> {
  const answer = await ask(api.GET('/api/circles/places'));
  if (answer.ok) places.mine = answer.value;
}

onForget(() => (places.mine = []));
