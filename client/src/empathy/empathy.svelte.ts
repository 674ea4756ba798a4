import { onForget } from '../app/forget';
import type { ExchangeRow, ReflectionAnswer } from '../realtime/contract';

/** What one person may do with an exchange now, or is told about it. */
export type Standing =
  | { as: 'circle'; heard: boolean }
  | { as: 'speaker'; now: 'answer' }
  | { as: 'speaker'; now: 'waits'; said: Exclude<ReflectionAnswer, 'yes'> }
  | { as: 'speaker'; now: 'over'; heard: boolean }
  | { as: 'reflector'; now: 'waits' }
  | { as: 'reflector'; now: 'again'; said: Exclude<ReflectionAnswer, 'yes'>; triesLeft: number }
  | { as: 'reflector'; now: 'over'; heard: boolean };

export function standingOf(row: ExchangeRow, me: string): Standing {
  const as = row.speaker === me ? 'speaker' : row.reflector === me ? 'reflector' : 'circle';
  if (as === 'circle' || !row.pair) return { as: 'circle', heard: row.heard };
  const { state, answer, triesLeft } = row.pair;
  const said = answer === 'not-yet' ? 'not-yet' : 'partly';
  switch (state) {
    case 'heard':
      return { as, now: 'over', heard: true };
    case 'rested':
      return { as, now: 'over', heard: false };
    case 'awaiting-answer':
      return as === 'speaker' ? { as, now: 'answer' } : { as, now: 'waits' };
    case 'awaiting-reflection':
      return as === 'speaker' ? { as, now: 'waits', said } : { as, now: 'again', said, triesLeft };
  }
}

/** Who was asked for a receipt and would rather not: asked once, never again, and nobody is told. */
class Skipped {
  ids: readonly string[] = $state.raw(restore());

  skip(exchange: string) {
    this.ids = [...this.ids, exchange];
    try {
      sessionStorage.setItem(key, JSON.stringify(this.ids));
    } catch {
      // It holds until the page is closed.
    }
  }

  forget() {
    this.ids = [];
  }
}

const key = 'pc.receipts-skipped';

function restore(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export const skipped = new Skipped();
onForget(() => skipped.forget());
