import { describe, expect, it } from 'vitest';
import { roomFor } from './limits';

const family = '👩‍👩‍👧‍👦';

describe('how much fits into one message', () => {
  it('is plenty for most', () => {
    expect(roomFor('')).toEqual({ state: 'plenty' });
    expect(roomFor('a'.repeat(3_799))).toEqual({ state: 'plenty' });
  });

  it('is told when little is left', () => {
    expect(roomFor('a'.repeat(3_800))).toEqual({ state: 'little', characters: 200 });
    expect(roomFor('a'.repeat(4_000))).toEqual({ state: 'little', characters: 0 });
  });

  it('is told when it is too long', () => {
    expect(roomFor('a'.repeat(4_013))).toEqual({ state: 'over', characters: 13 });
  });

  it('counts what people see as one character once', () => {
    expect(roomFor(family.repeat(400) + 'a'.repeat(3_500))).toEqual({ state: 'little', characters: 100 });
  });

  it('knows the limit of bytes as well', () => {
    expect(roomFor(family.repeat(700)).state).toBe('over');
  });
});
