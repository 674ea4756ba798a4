import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refused, type Answer } from '../api/refusal';
import { CatchUp } from './catch-up';
import type { CircleChanges } from './contract';
import { applyChanges, emptyRoom, type RoomState } from './reducer';
import { changes, message, profile } from './samples';

describe('catching up', () => {
  let state: RoomState;
  let asked: {
    after: number | null;
    wait: number;
    signal: AbortSignal;
    answer: (a: Answer<CircleChanges>) => void;
  }[];
  let no: string[];
  let reached: boolean[];
  let catchUp: CatchUp;

  const settle = () => vi.advanceTimersByTimeAsync(0);
  const answer = async (value: CircleChanges | ReturnType<typeof refused>) => {
    asked.at(-1)?.answer('code' in value ? value : { ok: true, value });
    await settle();
  };
  const questions = () => asked.map(({ after, wait }) => [after, wait]);
  const positions = () => state.messages.map((row) => row.position);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    state = emptyRoom('c');
    asked = [];
    no = [];
    reached = [];
    catchUp = new CatchUp(
      (after, wait, signal) =>
        new Promise((resolve) => {
          asked.push({ after, wait, signal, answer: resolve });
          signal.addEventListener('abort', () => resolve(refused('network')));
        }),
      {
        level: () => state.level,
        apply: (one) => (state = applyChanges(state, one)),
        refused: ({ code }) => no.push(code),
        reached: (yes) => reached.push(yes),
      },
    );
  });
  afterEach(() => {
    catchUp.stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  const load = async () => {
    catchUp.ask();
    await answer(changes(0, 5, [profile(), message(3), message(5)]));
  };

  it('loads first without a level', async () => {
    await load();
    expect(questions()).toEqual([[null, 0]]);
    expect([state.level, positions()]).toEqual([5, [3, 5]]);
  });

  it('applies what leaves no jump, also when it overlaps', async () => {
    await load();
    catchUp.hear(changes(5, 7, [message(7)]));
    catchUp.hear(changes(4, 7, [message(5), message(7)]));
    catchUp.hear(changes(7, 8, [message(8)]));
    expect([state.level, positions(), asked.length]).toEqual([8, [3, 5, 7, 8], 1]);
  });

  it('asks for what a jump left out, and then applies what was kept', async () => {
    await load();
    catchUp.hear(changes(8, 9, [message(9)]));
    expect([positions(), questions().at(-1)]).toEqual([
      [3, 5],
      [5, 0],
    ]);
    await answer(changes(5, 8, [message(7), message(8)]));
    expect([state.level, positions(), asked.length]).toEqual([9, [3, 5, 7, 8, 9], 2]);
  });

  it('keeps what is told before the first load, and loses none of it', async () => {
    catchUp.ask();
    catchUp.hear(changes(5, 6, [message(6)]));
    catchUp.hear(changes(6, 7, [message(7)]));
    await answer(changes(0, 5, [profile(), message(3)]));
    expect([state.level, positions()]).toEqual([7, [3, 6, 7]]);
  });

  it('turns pages until there are no more', async () => {
    await load();
    catchUp.ask();
    await answer({ ...changes(5, 7, [message(7)]), more: true });
    await answer({ ...changes(7, 9, [message(9)]), more: true });
    await answer(changes(9, 10, [message(10)]));
    expect(questions()).toEqual([
      [null, 0],
      [5, 0],
      [7, 0],
      [9, 0],
    ]);
    expect(positions()).toEqual([3, 5, 7, 9, 10]);
  });

  it('forgets and loads afresh on a reset', async () => {
    await load();
    catchUp.ask();
    await answer({ ...changes(5, 90, []), reset: true });
    expect([positions(), questions().at(-1)]).toEqual([[], [null, 0]]);
    await answer(changes(0, 90, [profile(), message(88)]));
    expect([state.level, positions()]).toEqual([90, [88]]);
  });

  it('forgets and loads afresh when the hub tells a reset', async () => {
    await load();
    catchUp.hear({ ...changes(5, 6, []), reset: true });
    expect(questions().at(-1)).toEqual([null, 0]);
    await answer(changes(0, 6, [profile()]));
    expect([state.level, positions()]).toEqual([6, []]);
  });

  it('loads afresh when the server went back behind us', async () => {
    await load();
    catchUp.ask();
    await answer(changes(5, 3, []));
    await answer(changes(0, 3, [profile(), message(3)]));
    expect([state.level, positions()]).toEqual([3, [3]]);
  });

  it('asks one question at a time, and once more for all that came meanwhile', async () => {
    await load();
    catchUp.ask();
    catchUp.ask();
    catchUp.ask();
    expect(asked.length).toBe(2);
    await answer(changes(5, 5, []));
    expect(asked.length).toBe(3);
    await answer(changes(5, 5, []));
    expect(asked.length).toBe(3);
  });

  it('tries again after a failure, and says so', async () => {
    catchUp.ask();
    await answer(refused('unavailable'));
    expect(asked.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await answer(refused('rate_limited', { retryAfterMs: 7_000 }));
    await vi.advanceTimersByTimeAsync(6_999);
    expect(asked.length).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    await answer(changes(0, 5, [profile()]));
    expect([asked.length, reached]).toEqual([3, [false, false, true]]);
  });

  it('does not wait when asked again after a failure', async () => {
    catchUp.ask();
    await answer(refused('network'));
    catchUp.ask();
    await settle();
    expect(asked.length).toBe(2);
  });

  it('stops for good when the room is not open to us', async () => {
    await load();
    catchUp.ask();
    await answer(refused('not_found'));
    catchUp.ask();
    catchUp.hear(changes(9, 10, [message(10)]));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([no, asked.length, positions()]).toEqual([['not_found'], 2, [3, 5]]);
  });

  it('asks without end when there is no hub, and stops when there is one', async () => {
    await load();
    catchUp.poll(true);
    expect(questions().at(-1)).toEqual([5, 0]);
    await answer(changes(5, 5, []));
    expect(questions().at(-1)).toEqual([5, 25]);
    await answer(changes(5, 6, [message(6)]));
    expect(questions().at(-1)).toEqual([6, 25]);
    catchUp.poll(false);
    await settle();
    expect([asked.at(-1)?.signal.aborted, asked.length]).toEqual([true, 4]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked.length, positions()]).toEqual([4, [3, 5, 6]]);
  });

  it('asks without a wait after a failure, to know soon that it works again', async () => {
    await load();
    catchUp.poll(true);
    await answer(changes(5, 5, []));
    await answer(refused('network'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(questions().at(-1)).toEqual([5, 0]);
    await answer(changes(5, 5, []));
    expect([questions().at(-1), reached.at(-1)]).toEqual([[5, 25], true]);
  });

  it('takes a breath when a read did not reach what the hub told', async () => {
    await load();
    catchUp.hear(changes(8, 9, [message(9)]));
    await answer(changes(5, 5, []));
    expect(asked.length).toBe(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.length).toBe(3);
  });
});
