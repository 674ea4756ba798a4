import { api, ask } from '../api/client';

const pause = 1_500;

type Put = (position: number) => Promise<boolean>;

/**
 * How far someone has read, told to the server now and then: the latest position only, and never a smaller one.
 * The caller says what was seen; this only knows when to pass it on.
 */
export class Reading {
  readonly #put: Put;
  #seen: number;
  #told: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: number, put: Put) {
    this.#seen = start;
    this.#told = start;
    this.#put = put;
  }

  seen(position: number) {
    if (position <= this.#seen) return;
    this.#seen = position;
    this.#timer ??= setTimeout(() => this.tell(), pause);
  }

  /** Tells now what was not told yet: the room or the page is being left. */
  tell() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const position = this.#seen;
    if (position <= this.#told) return;
    const before = this.#told;
    this.#told = position;
    void this.#put(position).then((done) => {
      if (!done && this.#told === position) this.#told = before;
    });
  }
}

export const readingOf = (circle: string, start: number): Reading =>
  new Reading(start, async (position) => {
    const answer = await ask(
      api.PUT('/api/circles/{circle}/read-position', {
        params: { path: { circle } },
        body: { position },
        keepalive: true,
      }),
    );
    return answer.ok;
  });
