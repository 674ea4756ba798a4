import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetEverything } from '../app/forget';
import { draftOf, dropDraft, keepDraft, noteSent } from './drafts';

/** The page was loaded anew: what was in memory is gone. */
async function reloaded() {
  vi.resetModules();
  return await import('./drafts');
}

describe('drafts', () => {
  afterEach(() => {
    vi.useRealTimers();
    forgetEverything();
  });

  it('outlive the page, each with its case', async () => {
    keepDraft('a', { note: 'I slowed the circle down.' });
    keepDraft('b', { choice: 'own', whys: { own: 'Because.' } });
    const after = await reloaded();
    expect(after.draftOf('a').note).toBe('I slowed the circle down.');
    expect(after.draftOf('b')).toEqual({ note: '', choice: 'own', whys: { own: 'Because.' } });
    expect(after.draftOf('c').note).toBe('');
  });

  it('are let go after a day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    keepDraft('a', { note: 'Old.' });
    vi.setSystemTime(24 * 60 * 60_000);
    expect((await reloaded()).draftOf('a').note).toBe('Old.');
    vi.setSystemTime(24 * 60 * 60_000 + 1);
    expect((await reloaded()).draftOf('a').note).toBe('');
  });

  it('go when sent, but not what was typed meanwhile', () => {
    keepDraft('a', { note: ' Done. ' });
    noteSent('a', 'Done.');
    expect(draftOf('a').note).toBe('');
    keepDraft('a', { note: 'Done. And more' });
    noteSent('a', 'Done.');
    expect(draftOf('a').note).toBe('Done. And more');
  });

  it('leave nothing behind when emptied, decided or signed out', () => {
    keepDraft('a', { note: 'x' });
    keepDraft('a', { note: '' });
    keepDraft('b', { note: 'x' });
    dropDraft('b');
    expect(sessionStorage.length).toBe(0);
    keepDraft('c', { note: 'x' });
    forgetEverything();
    expect(draftOf('c').note).toBe('');
    expect(sessionStorage.length).toBe(0);
  });

  it('wait for the same person when a session merely ended', () => {
    keepDraft('a', { note: 'x' });
    forgetEverything({ drafts: false });
    expect(draftOf('a').note).toBe('x');
  });

  it('live in memory where storage is switched off, and ignore what is no draft', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('off');
    });
    keepDraft('a', { note: 'x' });
    expect(draftOf('a').note).toBe('x');
    vi.restoreAllMocks();
    sessionStorage.setItem('pc.desk.z', '{"at":"never","note":5}');
    expect(draftOf('z').note).toBe('');
    sessionStorage.setItem('pc.desk.y', 'not json');
    expect(draftOf('y').note).toBe('');
  });
});
