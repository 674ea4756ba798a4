import type { Answer, Refused } from '../api/refusal';
import { keepFresh } from '../app/keep-fresh';

/** Something of the server, loaded when a part of the page is opened and kept fresh while it is looked at. */
export class Loaded<T> {
  value: T | null = $state.raw(null);
  problem: Refused | null = $state.raw(null);
  readonly #ask: () => Promise<Answer<T>>;

  constructor(ask: () => Promise<Answer<T>>) {
    this.#ask = ask;
  }

  async load(): Promise<void> {
    const answer = await this.#ask();
    if (answer.ok) this.value = answer.value;
    // Who administers no longer keeps nothing of it on the screen.
    else if (answer.code === 'forbidden') this.value = null;
    this.problem = answer.ok ? null : answer;
  }

  keep(every = 60_000): () => void {
    return keepFresh(() => void this.load(), every);
  }
}
