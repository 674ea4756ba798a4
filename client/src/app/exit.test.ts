import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush } from '../ui/announcer.svelte';
import { exitNow, neutral, watchForExit } from './exit';
import { onForget } from './forget';

const press = (init: KeyboardEventInit = { key: 'Shift' }) =>
  dispatchEvent(new KeyboardEvent('keydown', init));
const said = () => Array.from(document.querySelectorAll('[data-announcer] p'), (line) => line.textContent);
const cover = () => document.querySelector('.exit-cover');

describe('exit', () => {
  const replace = vi.fn();
  const sent = vi.fn(async () => new Response(null, { status: 204 }));
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', sent);
    vi.spyOn(location, 'replace').mockImplementation(replace);
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
    expect(forget).toHaveBeenCalledOnce();
    expect(sessionStorage.getItem('pc.draft')).toBeNull();
    expect(sent).toHaveBeenCalledWith(
      '/api/account/sign-out',
      expect.objectContaining({ keepalive: true, headers: { 'X-PeerCircles': '1' } }),
    );
    expect(replace).toHaveBeenCalledWith(neutral);
  });

  it('leaves after Shift three times, and says how many are left', () => {
    press();
    press();
    expect(said()).toEqual([
      'Shift pressed. Press it 2 more times to leave.',
      'Shift pressed. Press it once more to leave.',
    ]);
    expect(replace).not.toHaveBeenCalled();
    press();
    expect(replace).toHaveBeenCalledOnce();
  });

  it('covers a dialog that is open, and hears Shift inside of it', () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    for (let count = 0; count < 3; count += 1)
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    expect(dialog.open).toBe(false);
    expect(cover()).not.toBeNull();
    expect(replace).toHaveBeenCalledOnce();
    dialog.remove();
  });

  it('allows five seconds between presses, and no more', () => {
    press();
    vi.advanceTimersByTime(4_900);
    press();
    vi.advanceTimersByTime(5_000);
    press();
    expect(replace).not.toHaveBeenCalled();
  });

  it('does not count a held key, a Shift with another modifier, or typing in capitals', () => {
    press();
    press({ key: 'Shift', repeat: true });
    press({ key: 'Shift', ctrlKey: true });
    press();
    press({ key: 'A', shiftKey: true });
    press();
    press();
    expect(replace).not.toHaveBeenCalled();
    press();
    expect(replace).toHaveBeenCalledOnce();
  });
});
