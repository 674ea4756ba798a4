import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unchosen } from '../app/preferences.svelte';
import { forgetEverything } from '../app/forget';
import { session } from '../app/session.svelte';
import { openCase, opened } from './case.svelte';
import { beginWork, holdWhileOpen } from './claim';
import { DeskServer, lena, omar, summary } from './testing/desk-server';

describe('a claim', () => {
  let server: DeskServer;
  let letGo = () => {};
  const claims = () => server.sent('/claim').length;
  const open = async (id: string) => {
    await openCase(id);
    letGo = holdWhileOpen(id);
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.now() });
    const { person, name } = lena;
    session.now = {
      state: 'in',
      me: {
        person,
        name,
        colour: 0,
        email: '',
        timeZone: 'UTC',
        roles: ['moderator'],
        facilitates: false,
        preferences: unchosen,
      },
    };
    server = new DeskServer(
      summary('urgent', { severity: 'urgent' }),
      summary('soon'),
      summary('theirs', { claimedBy: omar, state: 'claimed' }),
      summary('closed', { state: 'closed', outcome: 'kept' }),
    );
    vi.stubGlobal('fetch', server.fetch);
  });

  afterEach(() => {
    letGo();
    forgetEverything();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is not taken by passing by', async () => {
    await open('urgent');
    await vi.advanceTimersByTimeAsync(1_400);
    letGo();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(claims()).toBe(0);
  });

  it('is taken by staying, or at once by beginning to work', async () => {
    await open('urgent');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(claims()).toBe(1);
    expect(opened.view?.summary.claimedBy).toEqual(lena);
    letGo();
    await open('soon');
    beginWork('soon');
    beginWork('soon');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(claims()).toBe(2);
  });

  it('is renewed in time while someone works at it, and only then', async () => {
    await open('urgent');
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(claims()).toBe(1);
    dispatchEvent(new Event('keydown'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(claims()).toBe(2);
    dispatchEvent(new Event('pointerdown'));
    await vi.advanceTimersByTimeAsync(80_000);
    expect(claims()).toBe(2);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(claims()).toBe(3);
  });

  it('is asked for once when a colleague has it, and decided cases are left alone', async () => {
    await open('theirs');
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    dispatchEvent(new Event('keydown'));
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(claims()).toBe(1);
    expect(opened.view?.summary.claimedBy).toEqual(omar);
    expect(opened.refusal).toBeNull();
    letGo();
    await open('closed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(claims()).toBe(1);
  });

  it('lets a case rest that somebody laid aside and only reads, until they begin to work or its day comes', async () => {
    const followUpAt = new Date(Date.now() + 10 * 60_000).toISOString();
    server.change('soon', { state: 'waiting', followUpAt });
    await open('soon');
    dispatchEvent(new Event('keydown'));
    await vi.advanceTimersByTimeAsync(9 * 60_000);
    expect(claims()).toBe(0);
    await vi.advanceTimersByTimeAsync(65_000);
    expect(claims()).toBe(1);
    letGo();
    server.change('urgent', { state: 'waiting', followUpAt: new Date(Date.now() + 60_000).toISOString() });
    await open('urgent');
    beginWork('urgent');
    expect(claims()).toBe(2);
  });

  it('waits for a case that is slow to arrive', async () => {
    let arrive = () => {};
    server.delays.set('/cases/soon', new Promise((resolve) => (arrive = resolve)));
    const loading = openCase('soon');
    letGo = holdWhileOpen('soon');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(claims()).toBe(0);
    arrive();
    await loading;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(claims()).toBe(1);
  });
});
