import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import { onForget } from '../app/forget';
import { CatchUp, type ReadChanges } from './catch-up';
import { connection } from './connection';
import type { CircleChanges, CircleRow, RoomClosedBecause } from './contract';
import { applyChanges, applyPage, emptyRoom, type RoomState } from './reducer';
import { retryDelay } from './retry';
import { outbox } from './unsent.svelte';

type RowOf<K extends CircleRow['kind']> = Extract<CircleRow, { kind: K }>;
/** A row that came after the first load, and whether the room had an older version of it. */
type Hear<K extends CircleRow['kind']> = (row: RowOf<K>, known: boolean) => void;

/** Why the room is not open: taken out, left, or not found at all. */
export type Closed = RoomClosedBecause | 'not-found';

const page = 50;
/** To reach one message, at most so many pages are loaded. */
const farthest = 60;

/**
 * One circle's room as this browser has it, live. Features read `state` and register the facts they hear with `hear`;
 * the room knows none of them.
 */
export class LiveRoom {
  state: RoomState = $state.raw(emptyRoom(''));
  /** Who is here now; null while nobody can tell. */
  present: ReadonlySet<string> | null = $state.raw(null);
  /** Who of them takes a quiet break. */
  resting: ReadonlySet<string> = $state.raw(new Set());
  /** Who else is writing, as far as they want that to be seen. */
  typing: readonly string[] = $state.raw([]);
  /** I take a quiet break: I stay, and hear nothing. */
  onBreak = $state(false);
  loaded = $state(false);
  /** The last read worked. */
  reached = $state(true);
  /** Without the hub, reading over HTTP works: the talk goes on, a little slower. */
  overHttp = $state(false);
  closed: Closed | null = $state(null);
  /** What had not been sent when it closed; the outbox holds it no more. */
  unsent: readonly string[] = $state.raw([]);
  asksForEarlier = $state(false);

  readonly circle: string;
  readonly #catchUp: CatchUp;
  readonly #hearers = new Map<CircleRow['kind'], Set<(row: never, known: boolean) => void>>();
  #leave: (() => void)[] = [];
  #entering = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(circle: string) {
    this.circle = circle;
    this.state = emptyRoom(circle);
    this.onBreak = breakOf() === circle;
    this.#catchUp = new CatchUp(this.#read, {
      level: () => this.state.level,
      apply: (changes) => this.apply(changes),
      refused: (no) => this.refused(no),
      reached: (yes) => {
        this.reached = yes;
        this.overHttp = yes && connection.barred;
      },
    });
  }

  /** Goes in, and answers how to go out. */
  enter(): () => void {
    const { hub } = connection;
    this.#leave = [
      connection.hold(),
      connection.watch(() => this.follow()),
      connection.onWake(() => this.#catchUp.ask()),
      hub.on('CircleChanged', (changes) => changes.circle === this.circle && this.#catchUp.hear(changes)),
      hub.on('PresenceChanged', ({ circle, present, resting }) => {
        if (circle === this.circle && !this.closed) this.here(present, resting);
      }),
      hub.on('TypingChanged', ({ circle, typing }) => {
        if (circle === this.circle && !this.closed) this.typing = typing;
      }),
      hub.on('RoomClosed', ({ circle, reason }) => circle === this.circle && this.close(reason)),
    ];
    this.#catchUp.ask();
    this.follow();
    return () => {
      if (connection.state === 'open' && !this.closed) void connection.call('LeaveRoom', this.circle);
      keepBreak(null);
      this.end();
    };
  }

  /** A quiet break, or back from it. Here it holds at once; the others see it as soon as they can be told. */
  takeBreak(resting: boolean) {
    this.onBreak = resting;
    keepBreak(resting ? this.circle : null);
    if (connection.state === 'open') void connection.call('TakeBreak', this.circle, resting);
  }

  /** Registers who wants to know of rows of one kind. Not told of the first load. */
  hear<K extends CircleRow['kind']>(kind: K, listener: Hear<K>): () => void {
    const all = this.#hearers.get(kind) ?? new Set();
    this.#hearers.set(kind, all);
    all.add(listener);
    return () => all.delete(listener);
  }

  /** Loads what came before until this position is here, or there is nothing more. Answers the "no", if there was one. */
  async reach(position: number): Promise<Refused | null> {
    for (let turn = 0; turn < farthest && this.state.from > position; turn++) {
      const no = await this.earlier();
      if (no) return no;
    }
    return null;
  }

  /** Loads the page of messages before those that are here. Answers the "no", if there was one. */
  async earlier(): Promise<Refused | null> {
    const before = this.state.from;
    if (before === 0 || this.asksForEarlier) return null;
    this.asksForEarlier = true;
    const answer = await ask(
      api.GET('/api/circles/{circle}/messages', {
        params: { path: { circle: this.circle }, query: { before, take: page } },
      }),
    );
    this.asksForEarlier = false;
    if (!answer.ok) return answer;
    if (!this.closed && this.state.from === before) this.state = applyPage(this.state, answer.value);
    return null;
  }

  #read: ReadChanges = (after, wait, signal) =>
    ask(
      api.GET('/api/circles/{circle}/changes', {
        params: {
          path: { circle: this.circle },
          query: { ...(after !== null && { after }), ...(wait > 0 && { wait }) },
        },
        signal,
      }),
    );

  private apply(changes: CircleChanges) {
    const before = this.state;
    this.state = applyChanges(before, changes);
    outbox.arrived(changes.rows.filter((row) => row.kind === 'message'));
    if (before.profile) this.tell(before, changes.rows);
    this.loaded = this.state.profile !== null;
  }

  private here(present: readonly string[], resting: readonly string[]) {
    this.present = new Set(present);
    this.resting = new Set(resting);
  }

  private tell(before: RoomState, rows: readonly CircleRow[]) {
    if (this.onBreak) return;
    for (const row of rows) {
      const hearers = this.#hearers.get(row.kind);
      if (!hearers?.size) continue;
      const known = knew(before, row);
      for (const hearer of [...hearers]) hearer(row as never, known);
    }
  }

  /** Enters the room on each new connection: first subscribed, then asked for what was missed. */
  private follow() {
    this.#catchUp.poll(connection.barred);
    if (!connection.barred) this.overHttp = false;
    if (connection.state !== 'open') {
      this.present = null;
      this.typing = [];
      return;
    }
    void this.subscribe(++this.#entering);
  }

  private async subscribe(turn: number, failures = 0) {
    const answer = await connection.call('EnterRoom', this.circle);
    if (turn !== this.#entering || this.closed) return;
    if (answer.ok) {
      this.here(answer.value.present, answer.value.resting);
      // The server keeps a break in memory only, as long as somebody is in the room.
      if (this.onBreak) void connection.call('TakeBreak', this.circle, true);
      return this.#catchUp.ask();
    }
    if (answer.code === 'not_found' || answer.code === 'forbidden') return this.close('not-found');
    clearTimeout(this.#retry);
    this.#retry = setTimeout(
      () => {
        if (turn === this.#entering && connection.state === 'open') void this.subscribe(turn, failures + 1);
      },
      answer.retryAfterMs ?? retryDelay(failures),
    );
  }

  private refused(no: Refused) {
    if (no.code !== 'unauthenticated') this.close('not-found');
  }

  /** Its content leaves the screen, and this browser's memory, at once. */
  private close(why: Closed) {
    this.closed = why;
    this.state = emptyRoom(this.circle);
    this.present = null;
    this.typing = [];
    this.onBreak = false;
    this.unsent = outbox.all
      .filter((one) => one.circle === this.circle && one.state !== 'sent')
      .map((one) => one.text);
    outbox.forget(this.circle);
    this.end();
  }

  private end() {
    this.#entering++;
    clearTimeout(this.#retry);
    this.#catchUp.stop();
    for (const leave of this.#leave.splice(0)) leave();
  }
}

/** Kept in this tab, so that a reload leads nobody back into what they stepped out of. */
const breakKey = 'pc.break';

function breakOf(): string | null {
  try {
    return sessionStorage.getItem(breakKey);
  } catch {
    return null;
  }
}

function keepBreak(circle: string | null) {
  try {
    if (circle === null) sessionStorage.removeItem(breakKey);
    else sessionStorage.setItem(breakKey, circle);
  } catch {
    // It holds until the page is closed.
  }
}

onForget(() => keepBreak(null));

function knew(before: RoomState, row: CircleRow): boolean {
  switch (row.kind) {
    case 'circle':
      return before.profile !== null;
    case 'member':
      return before.members.some((one) => one.person === row.person);
    case 'message':
      return row.position < before.from || before.messages.some((one) => one.position === row.position);
    case 'prompt':
      return before.prompts.some((one) => one.position === row.position);
    case 'support':
      return row.position < before.from || before.support.has(row.position);
    case 'exchange':
      return row.share < before.from || before.exchanges.some((one) => one.id === row.id);
  }
}
