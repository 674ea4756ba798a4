import { describe, expect, it } from 'vitest';
import { clamp, isBlank } from './long-text';

describe('a long text', () => {
  it('is shown whole when it is not much too long', () => {
    expect(clamp('A short evening.')).toBeNull();
    expect(clamp('word '.repeat(350))).toBeNull();
    expect(clamp('line\n'.repeat(30))).toBeNull();
  });

  it('is cut between words', () => {
    const short = clamp('evening '.repeat(1_000)) ?? '';
    expect(short.length).toBeLessThan(1_210);
    expect(short).toMatch(/evening…$/);
  });

  it('is cut after so many lines', () => expect(clamp('a\n'.repeat(500))?.split('\n').length).toBe(24));

  it('is never cut inside a character', () => {
    const family = '👩‍👩‍👧‍👦';
    const short = clamp(family.repeat(1_000)) ?? '';
    expect(short.slice(0, -1).length % family.length).toBe(0);
    const piled = `a${'\u0301'.repeat(20)}`;
    expect((clamp(piled.repeat(500))?.slice(0, -1).length ?? 1) % piled.length).toBe(0);
  });

  it('of fifty thousand characters without a space is folded at once', () => {
    const started = performance.now();
    expect(clamp('w'.repeat(50_000))?.length).toBeLessThan(1_210);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a text in which nothing can be seen', () => {
  it.each(['', ' \n\t', '\u200b\u200c\u200d\ufeff', '\u202e\u2066', '\u3164\u2800'])('is %j', (text) =>
    expect(isBlank(text)).toBe(true),
  );
  it.each(['a', '\u202ea', '…', '🙂', '\u0301a'])('is not %j', (text) => expect(isBlank(text)).toBe(false));
});
