import { preferences } from '../app/preferences.svelte';
import { announce } from './announcer.svelte';

export type Toast = {
  id: number;
  text: string;
  /** Something did not go as wished: shown by another sign. */
  bad: boolean;
  undo: { label: string; run: () => void } | null;
};

type Wanted = {
  text: string;
  bad?: boolean;
  /** What takes it back. The button stays as long as the toast. */
  undo?: { label: string; run: () => void };
  /** Ten seconds where something can be taken back, six where not; longer for who wants more time. */
  seconds?: number;
};

const timers = new Map<
  number,
  { left: number; since: number; timer: ReturnType<typeof setTimeout> | undefined }
>();
let last = 0;

export const toasts = $state<{ shown: Toast[] }>({ shown: [] });

/** Says in a corner, and to the announcer, what just happened. Answers how to take it away early. */
export function toast({ text, bad = false, undo, seconds = undo ? 10 : 6 }: Wanted): () => void {
  const id = ++last;
  const ms = seconds * 1_000 * preferences.now.timeFactor;
  toasts.shown = [...toasts.shown, { id, text, bad, undo: undo ?? null }].slice(-3);
  timers.set(id, {
    left: ms,
    since: Date.now(),
    timer: setTimeout(() => dismiss(id), ms),
  });
  announce(undo ? `${text} ${undo.label}` : text);
  return () => dismiss(id);
}

export function dismiss(id: number) {
  clearTimeout(timers.get(id)?.timer);
  timers.delete(id);
  toasts.shown = toasts.shown.filter((one) => one.id !== id);
}

/** Takes back the newest thing that can be taken back; answers whether there was one. For a key such as Z. */
export function undoNewest(): boolean {
  const one = toasts.shown.findLast((shown) => shown.undo);
  if (!one) return false;
  undoIt(one);
  return true;
}

export function undoIt(one: Toast) {
  dismiss(one.id);
  one.undo?.run();
}

/** While someone looks at the toasts or has focus in them, time stands still. */
export function holdToasts(still: boolean) {
  for (const [id, entry] of timers) {
    clearTimeout(entry.timer);
    if (still) {
      entry.left -= Date.now() - entry.since;
      entry.timer = undefined;
    } else {
      entry.since = Date.now();
      entry.timer = setTimeout(() => dismiss(id), Math.max(entry.left, 1_000));
    }
  }
}
