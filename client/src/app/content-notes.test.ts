import { describe, expect, it } from 'vitest';
import { contentNotes, noteWord, noteWords } from './content-notes';

describe('content notes', () => {
  it('are said in words', () => {
    expect(noteWords(['grief'])).toBe('grief');
    expect(noteWords(['family-conflict', 'sleep', 'grief'])).toBe('conflict in the family, sleep, and grief');
  });

  it('that are new are read as they are written', () =>
    expect(noteWord('sudden-change')).toBe('sudden change'));

  it('stand in the order of their words', () => {
    const words = contentNotes().map(noteWord);
    expect(words.length).toBeGreaterThan(10);
    expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'en')));
  });
});
