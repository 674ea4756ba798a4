import { describe, expect, it } from 'vitest';
import { newId } from './ids';
import { retryDelay } from './retry';

describe('ids', () => {
  it('are UUIDs of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('begin with the time, so that later ones sort later', () => {
    expect(newId(0x0193_0000_0001).slice(0, 13)).toBe('01930000-0001');
    expect(newId(1_000) < newId(2_000)).toBe(true);
  });

  it('are never the same twice in one millisecond', () => {
    expect(new Set(Array.from({ length: 500 }, () => newId(5))).size).toBe(500);
  });
});

describe('the wait before the next attempt', () => {
  it('doubles its bound up to thirty seconds', () => {
    const longest = (failures: number) => retryDelay(failures, () => 1);
    expect([0, 1, 2, 3, 4, 5, 6, 1_000].map(longest)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });

  it('is anywhere below its bound', () => {
    expect(retryDelay(5, () => 0)).toBe(0);
    expect(retryDelay(5, () => 0.5)).toBe(15_000);
  });
});
