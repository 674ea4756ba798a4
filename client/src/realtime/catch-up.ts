import type { Answer, Refused } from '../api/refusal';
import type { CircleChanges } from './contract';
import { retryDelay } from './retry';

/** Asks the server for what changed after a level; null is the first load. Waits up to `wait` seconds for news. */
export type ReadChanges = (
  after: number | null,
  wait: number,
  signal: AbortSignal,
) => Promise<Answer<CircleChanges>>;

export interface Room {
  /** Every change up to here is in. */
  level(): number;
  apply(changes: CircleChanges): void;
  /** The room is not open to us any more, or not at all. */
  refused(no: Refused): void;
  /** Told when an attempt to read failed for now, and when one worked again. */
  reached(yes: boolean): void;
}

/** How long the server may hold an answer, when there is no hub to tell us. */
const longPoll = 25;
/** More than this is not worth keeping: the next read brings it. */
const mostKept = 100;
/** A read that did not reach what the hub told already: a breath before the next. */
const behind = 200;

/**
 * Keeps one room complete, whatever arrives, in whatever order: changes without a jump are applied, a jump is asked
 * for, one question at a time. The socket is only a hint; this is what makes the room whole.
 */
export class CatchUp {
  readonly #read: ReadChanges;
  readonly #room: Room;
  #kept: CircleChanges[] = [];
  #loaded = false;
  #asking = false;
  #again = false;
  #polling = false;
  /** The last read worked: the next one may wait for news. Before, the person wants to know whether it works at all. */
  #works = false;
  #over = false;
  #failures = 0;
  #request: AbortController | null = null;
  #endPause: (() => void) | null = null;

  constructor(read: ReadChanges, room: Room) {
    this.#read = read;
    this.#room = room;
  }

  /** Changes that the hub told. */
  hear(changes: CircleChanges) {
    if (this.#over) return;
    if (changes.reset) {
      this.forget(changes);
      return this.ask();
    }
    this.#kept.push(changes);
    if (this.#kept.length > mostKept) this.#kept = [];
    if (this.#loaded) this.applyKept();
    if (this.#kept.length === 0 && !changes.more) return;
    if (this.#asking) this.#again = true;
    else this.ask();
  }

  /** Reads what is missing; while a read is under way, once more after it, and without the wait after a failure. */
  ask() {
    if (this.#over) return;
    if (this.#asking) {
      this.#again = true;
      this.#endPause?.();
      return;
    }
    this.#asking = true;
    void this.run();
  }

  /** Without WebSockets: asks without end, and the server holds each answer until there is one. */
  poll(yes: boolean) {
    if (this.#polling === yes) return;
    this.#polling = yes;
    this.#works = false;
    if (yes) this.ask();
    else this.#request?.abort();
  }

  stop() {
    this.#over = true;
    this.#request?.abort();
    this.#endPause?.();
  }

  private async run() {
    do {
      this.#again = false;
      const after = this.#loaded ? this.#room.level() : null;
      const wait = this.#polling && this.#loaded && this.#works ? longPoll : 0;
      const request = new AbortController();
      // Only a read that waits may be given up: the hub is back and tells the rest.
      this.#request = wait > 0 ? request : null;
      const answer = await this.#read(after, wait, request.signal);
      if (this.#over) return;
      if (answer.ok) this.take(answer.value, after);
      else if (isFinal(answer)) {
        this.#over = true;
        this.#room.refused(answer);
        return;
      } else if (!request.signal.aborted) await this.afterFailure(answer);
      if (this.#kept.length > 0 && answer.ok && !answer.value.more) await this.pause(behind);
      if (this.#over) return;
    } while (this.#again || this.#polling);
    this.#asking = false;
  }

  private take(changes: CircleChanges, after: number | null) {
    this.#failures = 0;
    this.#works = true;
    this.#room.reached(true);
    const wentBack = after !== null && changes.upTo < after;
    if (after !== null && (changes.reset || wentBack)) {
      this.forget(changes);
      this.#again = true;
      return;
    }
    this.#room.apply(changes);
    this.#loaded = true;
    this.applyKept();
    if (changes.more || this.#kept.length > 0) this.#again = true;
  }

  private forget(changes: CircleChanges) {
    this.#loaded = false;
    this.#kept = [];
    this.#room.apply({ ...changes, reset: true, upTo: 0, rows: [], quoted: [] });
  }

  /** In order, each that leaves no jump; what is already in is dropped. */
  private applyKept() {
    this.#kept.sort((a, b) => a.after - b.after);
    while (this.#kept[0] && this.#kept[0].after <= this.#room.level()) {
      const next = this.#kept.shift();
      if (next && next.upTo > this.#room.level()) this.#room.apply(next);
    }
  }

  private async afterFailure(no: Refused) {
    this.#works = false;
    this.#room.reached(false);
    this.#again = true;
    await this.pause(no.retryAfterMs ?? retryDelay(this.#failures++));
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        resolve();
      }
      this.#endPause = done;
    });
  }
}

const isFinal = ({ code }: Refused) =>
  code === 'unauthenticated' || code === 'forbidden' || code === 'not_found' || code === 'gone';
