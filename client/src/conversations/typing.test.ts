import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Typing } from './typing';

describe('who is writing', () => {
  let wanted: boolean;
  let told: boolean[];
  let typing: Typing;

  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    wanted = true;
    told = [];
    typing = new Typing(
      () => wanted,
      (yes) => told.push(yes),
    );
  });
  afterEach(() => vi.useRealTimers());

  it('is told to nobody unless the person wants it', async () => {
    wanted = false;
    typing.wrote('A');
    typing.wrote('A l');
    await vi.advanceTimersByTimeAsync(20_000);
    typing.stop();
    expect(told).toEqual([]);
  });

  it('is told once, again while it goes on, and taken back after a pause', async () => {
    for (let second = 0; second < 6; second++) {
      typing.wrote('A long night');
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(told).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(told).toEqual([true, true, false]);
  });

  it('is taken back at once when nothing stands there any more, and when it is switched off', () => {
    typing.wrote('A');
    typing.wrote('');
    typing.wrote('B');
    wanted = false;
    typing.wrote('Bu');
    expect(told).toEqual([true, false, true, false]);
  });
});
