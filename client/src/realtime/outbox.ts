import { refused, type Answer, type Refused } from '../api/refusal';
import type { MessageRow, MessageSent } from './contract';
import { newId } from './ids';
import { retryDelay } from './retry';

/**
 * `sending`: on its way, nobody knows yet. `waiting`: not sent yet, and sent by itself as soon as that works.
 * `sent`: the server has it for good. `refused`: it was not taken, and why; the words stay until the person decides.
 */
export type UnsentState = 'sending' | 'waiting' | 'sent' | 'refused';

export interface Unsent {
  readonly id: string;
  readonly circle: string;
  readonly text: string;
  readonly replyTo: number | null;
  readonly contentNotes: readonly string[];
  readonly writtenAt: string;
  readonly state: UnsentState;
  /** Why it waits or was not taken. */
  readonly no: Refused | null;
}

export type Send = (unsent: Unsent) => Promise<Answer<MessageSent>>;
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'pc.outbox';
const day = 24 * 60 * 60 * 1_000;

/**
 * What was written and is not in the conversation yet, in the order it was written. Each has its id from the start, and
 * is sent again with the same id until there is an answer: the server knows it again, so it can't appear twice.
 */
export class Outbox {
  readonly #send: Send;
  readonly #storage: () => Storage;
  readonly #watchers = new Set<() => void>();
  #all: readonly Unsent[] = [];
  #busy = false;
  #again = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: Send, storage: () => Storage = () => sessionStorage) {
    this.#send = send;
    this.#storage = storage;
    this.#all = this.restore();
  }

  /** A new array after each change. */
  get all(): readonly Unsent[] {
    return this.#all;
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  add(circle: string, text: string, replyTo: number | null, contentNotes: readonly string[] = []): Unsent {
    const unsent: Unsent = {
      id: newId(),
      circle,
      text,
      replyTo,
      contentNotes,
      writtenAt: new Date().toISOString(),
      state: 'sending',
      no: null,
    };
    this.put([...this.#all, unsent]);
    // Behind one that waits it waits too: the order is what was said.
    if (this.#timer === undefined) void this.pump();
    else this.change(unsent.id, { state: 'waiting' });
    return unsent;
  }

  /** Sends what waits at once: the connection is back, or the person asked for it. */
  tryNow() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#busy) this.#again = true;
    else void this.pump();
  }

  /** Takes it out. One that is on its way may still arrive. */
  remove(id: string) {
    this.put(this.#all.filter((one) => one.id !== id));
  }

  /** The conversation shows these: what was waiting for them is done. */
  arrived(rows: readonly MessageRow[]) {
    const ids = new Set(rows.map((row) => row.id));
    if (this.#all.some((one) => ids.has(one.id))) this.put(this.#all.filter((one) => !ids.has(one.id)));
  }

  /** Forgets everything, or what was written in one circle. */
  forget(circle?: string) {
    this.put(circle === undefined ? [] : this.#all.filter((one) => one.circle !== circle));
    if (this.#all.length > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  private async pump() {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        this.change(next.id, { state: 'sending', no: null });
        const answer = await this.sendSafely(next);
        if (answer.ok) {
          this.#failures = 0;
          this.change(next.id, { state: 'sent', no: null });
        } else if (isForNow(answer)) {
          this.wait(next.id, answer);
          if (!this.#again) return;
        } else this.change(next.id, { state: 'refused', no: answer });
        this.#again = false;
      }
    } finally {
      this.#busy = false;
      this.#again = false;
    }
  }

  private async sendSafely(unsent: Unsent): Promise<Answer<MessageSent>> {
    try {
      return await this.#send(unsent);
    } catch {
      return refused('network');
    }
  }

  #next = () => this.#all.find((one) => one.state === 'sending' || one.state === 'waiting');

  private wait(id: string, no: Refused) {
    this.put(
      this.#all.map((one) =>
        one.id === id
          ? { ...one, state: 'waiting' as const, no }
          : one.state === 'sending'
            ? { ...one, state: 'waiting' as const }
            : one,
      ),
    );
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.tryNow(), no.retryAfterMs ?? retryDelay(this.#failures++));
  }

  private change(id: string, what: Partial<Pick<Unsent, 'state' | 'no'>>) {
    this.put(this.#all.map((one) => (one.id === id ? { ...one, ...what } : one)));
  }

  private put(all: readonly Unsent[]) {
    this.#all = all;
    this.keep();
    for (const watcher of [...this.#watchers]) watcher();
  }

  private keep() {
    try {
      const unsent = this.#all.filter((one) => one.state !== 'sent');
      if (unsent.length === 0) this.#storage().removeItem(key);
      else this.#storage().setItem(key, JSON.stringify(unsent));
    } catch {
      // Storage is off or full: memory has it.
    }
  }

  /** What a reload left. Nobody knows which of it arrived; the ids make it harmless to send again. */
  private restore(): readonly Unsent[] {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(key) ?? '[]');
      if (!Array.isArray(kept)) return [];
      return kept
        .filter(isUnsent)
        .filter((one) => Date.now() - Date.parse(one.writtenAt) < day)
        .map((one) => ({ ...one, contentNotes: one.contentNotes ?? [] }))
        .map((one) => (one.state === 'refused' ? one : { ...one, state: 'waiting', no: null }));
    } catch {
      return [];
    }
  }
}

/** A "no" that may be a "yes" later, without the person doing anything. */
const isForNow = ({ code }: Refused) =>
  code === 'network' ||
  code === 'unknown' ||
  code === 'unavailable' ||
  code === 'rate_limited' ||
  code === 'unauthenticated';

function isUnsent(value: unknown): value is Unsent {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  return ['id', 'circle', 'text', 'writtenAt', 'state'].every((name) => typeof one[name] === 'string');
}
