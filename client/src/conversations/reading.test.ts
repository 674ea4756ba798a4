import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from './reading';

describe('how far someone has read', () => {
  let told: number[];
  let works: boolean;
  let reading: Reading;

  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    works = true;
    reading = new Reading(10, async (position) => {
      told.push(position);
      return works;
    });
  });
  afterEach(() => vi.useRealTimers());

  it('is told once for a stretch of reading, the latest only', async () => {
    for (const position of [11, 12, 13]) reading.seen(position);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(told).toEqual([13]);
  });

  it('never goes back', async () => {
    reading.seen(12);
    reading.seen(9);
    await vi.advanceTimersByTimeAsync(1_500);
    reading.seen(11);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toEqual([12]);
  });

  it('is told at once when the room is left, and not twice', async () => {
    reading.seen(12);
    reading.tell();
    await vi.advanceTimersByTimeAsync(5_000);
    reading.tell();
    expect(told).toEqual([12]);
  });

  it('is told again when it did not arrive', async () => {
    works = false;
    reading.seen(12);
    await vi.advanceTimersByTimeAsync(1_500);
    works = true;
    reading.tell();
    expect(told).toEqual([12, 12]);
  });
});
