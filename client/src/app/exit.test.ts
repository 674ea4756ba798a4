import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush } from '../ui/announcer.svelte';
import { exitNow, exitTo, finishLeaving } from './exit';
import { onForget } from './forget';
import { watchForExit } from './watch-for-exit';

const down = (init: KeyboardEventInit = {}, on: EventTarget = window) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true, ...init }));
const up = (init: KeyboardEventInit = {}, on: EventTarget = window) =>
  on.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true, ...init }));
const press = (on?: EventTarget) => {
  down({}, on);
  up({}, on);
};
const said = () => Array.from(document.querySelectorAll('[data-announcer] p'), (line) => line.textContent);
const cover = () => document.querySelector('.exit-cover');

describe('exit', () => {
  const replace = vi.fn();
  let answer: () => Promise<Response>;
  const sent = vi.fn(() => answer());
  let stop: () => void;

  beforeEach(() => {
    answer = async () => new Response(null, { status: 204 });
    vi.useFakeTimers();
    vi.stubGlobal('fetch', sent);
    vi.spyOn(location, 'replace').mockImplementation(replace);
    localStorage.clear();
    stop = watchForExit();
  });
  afterEach(() => {
    stop();
    hush();
    cover()?.remove();
    replace.mockClear();
    sent.mockClear();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('covers the page, forgets, ends the session and replaces the page', () => {
    const forget = vi.fn();
    const keep = onForget(forget);
    sessionStorage.setItem('pc.draft', 'words');
    exitNow();
    keep();
    expect(cover()?.textContent).toBe('Loading.');
    expect(cover()?.getAttribute('role')).toBe('alert');
    expect(document.title).toBe('Loading.');
    expect(forget).toHaveBeenCalledOnce();
    expect(sessionStorage.getItem('pc.draft')).toBeNull();
    expect(sent).toHaveBeenCalledWith(
      '/api/account/sign-out',
      expect.objectContaining({
        keepalive: true,
        headers: expect.objectContaining({ 'X-PeerCircles': '1' }) as unknown,
      }),
    );
    expect(replace).toHaveBeenCalledWith(exitTo());
  });

  it('leads where the server has written that it leads', () => {
    const meta = document.createElement('meta');
    meta.name = 'exit-to';
    meta.content = 'https://timetable.example/';
    document.head.append(meta);
    exitNow();
    meta.remove();
    expect(replace).toHaveBeenCalledWith('https://timetable.example/');
  });

  it('ends on the next page what could not be ended without a network', async () => {
    answer = () => Promise.reject(new TypeError('no network'));
    exitNow();
    expect(await finishLeaving()).toBe(false);
    answer = async () => new Response(null, { status: 503 });
    expect(await finishLeaving()).toBe(false);
    answer = async () => new Response(null, { status: 401 });
    expect(await finishLeaving()).toBe(true);
    sent.mockClear();
    expect(await finishLeaving()).toBe(true);
    expect(sent).not.toHaveBeenCalled();
  });

  it('leaves when another window of this browser has left', () => {
    dispatchEvent(new StorageEvent('storage', { key: 'pc.theme', newValue: 'dark' }));
    expect(replace).not.toHaveBeenCalled();
    dispatchEvent(new StorageEvent('storage', { key: 'pc.left', newValue: '1' }));
    expect(cover()).not.toBeNull();
    expect(replace).toHaveBeenCalledOnce();
  });

  it('leaves after Shift three times, and says how many are left', () => {
    press();
    press();
    expect(said()).toEqual([
      'Shift pressed. Press it 2 more times to leave.',
      'Shift pressed. Press it once more to leave.',
    ]);
    expect(document.documentElement.dataset['shift']).toBe('2');
    expect(replace).not.toHaveBeenCalled();
    press();
    expect(replace).toHaveBeenCalledOnce();
  });

  it('covers a dialog that is open, and hears Shift inside of it', () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    for (let count = 0; count < 3; count += 1) press(dialog);
    expect(dialog.open).toBe(false);
    expect(cover()).not.toBeNull();
    expect(replace).toHaveBeenCalledOnce();
    dialog.remove();
  });

  it('allows five seconds between presses, no more, and says when they are over', () => {
    press();
    vi.advanceTimersByTime(4_900);
    press();
    expect(said()).not.toContain('Shift no longer counts. You are still here.');
    vi.advanceTimersByTime(5_000);
    expect(said()).toContain('Shift no longer counts. You are still here.');
    press();
    expect(replace).not.toHaveBeenCalled();
  });

  it('counts a held key once', () => {
    down();
    for (let count = 0; count < 5; count += 1) down({ repeat: true });
    up();
    expect(document.documentElement.dataset['shift']).toBe('1');
  });

  it('says nothing and counts nothing while someone types in capitals, points, or uses a shortcut', () => {
    const together = (init: KeyboardEventInit) => {
      down();
      down({ key: 'A', shiftKey: true });
      up({ key: 'A', shiftKey: true });
      up(init);
    };
    for (let count = 0; count < 4; count += 1) together({});
    down();
    dispatchEvent(new Event('pointerdown'));
    up();
    down({ ctrlKey: true });
    up({ ctrlKey: true });
    expect(said()).toEqual([]);
    expect(replace).not.toHaveBeenCalled();
  });

  it('begins anew after another key', () => {
    press();
    press();
    down({ key: 'a' });
    press();
    expect(replace).not.toHaveBeenCalled();
    press();
    press();
    expect(replace).toHaveBeenCalledOnce();
  });
});
