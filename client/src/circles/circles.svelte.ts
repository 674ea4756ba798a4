import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import type { MyCircle } from '../api/schema';
import { onForget } from '../app/forget';
import { keepFresh } from '../app/keep-fresh';

/** My circles, as the home page and the side navigation show them. */
export const circles = $state<{ mine: readonly MyCircle[]; known: boolean; problem: Refused | null }>({
  mine: [],
  known: false,
  problem: null,
});

export async function loadCircles(): Promise<void> {
  const answer = await ask(api.GET('/api/circles/mine'));
  if (!answer.ok) {
    circles.problem = answer;
    return;
  }
  circles.mine = [...answer.value].sort(soonestFirst);
  circles.known = true;
  circles.problem = null;
}

/** Reading a room makes its mark in the list at once; the server hears it by itself. */
export function markRead(circle: string) {
  circles.mine = circles.mine.map((one) => (one.id === circle ? { ...one, newMessages: 0 } : one));
}

let watchers = 0;
let stop: (() => void) | null = null;

/** Several parts of the page may want the list fresh; it is loaded once for all of them. */
export function keepCirclesFresh(): () => void {
  if (watchers++ === 0) stop = keepFresh(() => void loadCircles(), 30_000);
  return () => {
    if (--watchers === 0) stop?.();
  };
}

/** What is live stands first, then what comes next, and what rests stands last. Who meet at the same time stay as they came. */
const rank = ({ state, live }: MyCircle) => (state === 'paused' ? 2 : live ? 0 : 1);

export const soonestFirst = (a: MyCircle, b: MyCircle): number =>
  rank(a) - rank(b) || Date.parse(a.next.startsAt) - Date.parse(b.next.startsAt);

onForget(() => Object.assign(circles, { mine: [], known: false, problem: null }));
