import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, dropDraft, dropDraftsOf, keepDraft, takeDraftsOf } from './drafts';
import { forgetEverything } from './forget';

/** As after a reload: the tab's storage is there, the memory is not. */
async function reload() {
  vi.resetModules();
  return import('./drafts');
}

describe('drafts', () => {
  beforeEach(() => {
    dropDraftsOf('');
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('keeps what is being written, each place its own', () => {
    keepDraft('a', 'one');
    keepDraft('b', 'two');
    expect([draftOf('a'), draftOf('b'), draftOf('c')]).toEqual(['one', 'two', '']);
  });

  it('outlives a reload, for a day', async () => {
    keepDraft('a', 'one');
    expect((await reload()).draftOf('a')).toBe('one');
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1_000);
    expect((await reload()).draftOf('a')).toBe('');
    expect(sessionStorage.length).toBe(0);
  });

  it('is gone when it was sent or emptied', async () => {
    keepDraft('a', 'one');
    keepDraft('b', 'two');
    dropDraft('a');
    keepDraft('b', '');
    const { draftOf: later } = await reload();
    expect([draftOf('a'), draftOf('b'), later('a'), later('b')]).toEqual(['', '', '', '']);
  });

  it('forgets all places of one circle', () => {
    keepDraft('circle-1/write', 'one');
    keepDraft('circle-1/reflect', 'two');
    keepDraft('circle-2/write', 'three');
    dropDraftsOf('circle-1/');
    expect([draftOf('circle-1/write'), draftOf('circle-1/reflect'), draftOf('circle-2/write')]).toEqual([
      '',
      '',
      'three',
    ]);
  });

  it('gives back the words of one circle, once, with those from before a reload', async () => {
    keepDraft('circle-1/write', 'one');
    keepDraft('circle-1/flag-3', '  ');
    keepDraft('circle-2/write', 'three');
    const { takeDraftsOf: later } = await reload();
    expect(later('circle-1/')).toEqual(['one']);
    expect(later('circle-1/')).toEqual([]);
    expect(takeDraftsOf('circle-2/')).toEqual(['three']);
    expect(draftOf('circle-2/write')).toBe('');
  });

  it('waits for the same person when a session merely ended, and goes on sign-out', () => {
    keepDraft('a', 'one');
    forgetEverything({ drafts: false });
    expect(draftOf('a')).toBe('one');
    forgetEverything();
    expect([draftOf('a'), sessionStorage.length]).toEqual(['', 0]);
  });

  it('works where storage is off', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    keepDraft('a', 'one');
    expect(draftOf('a')).toBe('one');
  });
});
