import { describe, expect, it } from 'vitest';
import { notesOf, promptsFor, suggestionsFor } from './prompts.svelte';

const prompt = (id: string, theme: string, depth: number) => ({
  id,
  theme,
  depth,
  text: id,
  contentNotes: [],
  source: 'own',
  licence: 'MIT',
});

describe('the library', () => {
  const all = [prompt('a', 'empathy', 3), prompt('b', 'empathy', 1), prompt('c', 'secure-bonds', 1)];
  const ids = (theme: string | null, depth: number | null) =>
    promptsFor(all, theme, depth).map((one) => one.id);

  it('gives those of a theme, lighter ones first', () => expect(ids('empathy', null)).toEqual(['b', 'a']));
  it('gives those of a depth', () => expect(ids(null, 1)).toEqual(['b', 'c']));
  it('gives those of both', () => expect(ids('empathy', 3)).toEqual(['a']));
  it('gives all, and leaves its list as it is', () => {
    expect(ids(null, null)).toEqual(['b', 'c', 'a']);
    expect(all.map((one) => one.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the suggestions', () => {
  const all = [
    prompt('deep', 'empathy', 3),
    prompt('light', 'empathy', 1),
    prompt('light-too', 'empathy', 1),
    prompt('other', 'lively-minds', 2),
  ];
  const ids = (posted: string[]) => suggestionsFor(all, 'empathy', posted).map((one) => one.id);

  it('are one of each depth that there is, light to deep', () => expect(ids([])).toEqual(['light', 'deep']));
  it('are new to the circle where something new is left', () =>
    expect(ids(['light', 'deep'])).toEqual(['light-too', 'deep']));
});

describe('content notes', () => {
  it('are those of the library, each once', () => {
    const all = [
      { ...prompt('a', 'empathy', 1), contentNotes: ['illness', 'grief'] },
      { ...prompt('b', 'empathy', 1), contentNotes: ['grief'] },
    ];
    expect(notesOf(all)).toEqual(['grief', 'illness']);
  });
});
