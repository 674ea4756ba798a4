import { render, screen, cleanup } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../testing/server';
import { forgetEverything } from './forget';
import PlainFrame from './frames/PlainFrame.svelte';
import { deviceLook } from './look';
import { prefer, preferences, takePreferences, unchosen } from './preferences.svelte';
import { speak, spoken } from './texts/words';

const mine = 'GET /api/me/preferences';
const keeps = 'PUT /api/me/preferences';

describe('preferences', () => {
  beforeEach(() => {
    localStorage.clear();
    forgetEverything();
    vi.useFakeTimers();
  });
  afterEach(async () => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    await speak('en');
  });

  it('hold at once, and the server is told', async () => {
    const asked = serve({ [mine]: { body: unchosen }, [keeps]: { status: 204 } });
    await takePreferences(unchosen);
    prefer({ theme: 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await vi.runAllTimersAsync();
    expect(asked.at(-1)?.body).toEqual({ ...unchosen, theme: 'dark' });
    expect(preferences.keeping).toBe('kept');
  });

  it('leave alone what another window has changed meanwhile', async () => {
    const asked = serve({ [mine]: { body: { ...unchosen, typing: true } }, [keeps]: { status: 204 } });
    await takePreferences(unchosen);
    prefer({ textSize: 130 });
    await vi.runAllTimersAsync();
    expect(asked.at(-1)?.body).toEqual({ ...unchosen, typing: true, textSize: 130 });
  });

  it('are told again until the server has heard, the newest last', async () => {
    let away = true;
    const asked = serve({
      [mine]: () => (away ? { status: 503, body: { type: 'unavailable' } } : { body: unchosen }),
      [keeps]: { status: 204 },
    });
    await takePreferences(unchosen);
    prefer({ timeFactor: 2 });
    await vi.advanceTimersByTimeAsync(100);
    expect(preferences.keeping).toBe('waiting');
    expect(preferences.now.timeFactor).toBe(2);
    prefer({ timeFactor: 1.5 });
    away = false;
    await vi.runAllTimersAsync();
    expect(asked.filter((one) => one.method === 'PUT').map((one) => one.body)).toEqual([
      { ...unchosen, timeFactor: 1.5 },
    ]);
    expect(preferences.keeping).toBe('kept');
  });

  it('go back to what is kept when the server knows no such choice', async () => {
    serve({ [mine]: { body: unchosen }, [keeps]: { status: 400, body: { type: 'invalid' } } });
    await takePreferences(unchosen);
    prefer({ textSize: 110 });
    await vi.runAllTimersAsync();
    expect(preferences.now.textSize).toBe(100);
    expect(preferences.keeping).toBe('refused');
  });

  it('stay on the device as far as they say nothing about anybody', async () => {
    serve({ [mine]: { body: unchosen }, [keeps]: { status: 204 } });
    await takePreferences({
      ...unchosen,
      typing: true,
      textSize: 150,
      foldedNotes: ['grief'],
      exitShown: false,
    });
    forgetEverything();
    expect(deviceLook()).toMatchObject({ textSize: 150 });
    expect(Object.values({ ...localStorage }).join()).not.toMatch(/grief|typing|exit/);
    expect(preferences.now).toMatchObject({ typing: false, foldedNotes: [], exitShown: true, textSize: 150 });
    expect(document.documentElement.dataset['text']).toBe('150');
  });

  it('take what was chosen on the way in, and tell the server', async () => {
    const asked = serve({ [mine]: { body: unchosen }, [keeps]: { status: 204 } });
    prefer({ language: 'fr' });
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
    await takePreferences({ ...unchosen, language: 'en' });
    await vi.runAllTimersAsync();
    expect(spoken()).toBe('fr');
    expect(asked.at(-1)?.body).toEqual({ ...unchosen, language: 'fr' });
  });

  it('let anybody choose the language of the page, which changes where it stands', async () => {
    vi.useRealTimers();
    render(PlainFrame, { children: createRawSnippet(() => ({ render: () => '<p></p>' })) });
    await userEvent.click(await screen.findByRole('button', { name: 'Français', pressed: false }));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('fr'));
    expect(await screen.findByRole('button', { name: 'Français', pressed: true })).toBeTruthy();
    expect(deviceLook().language).toBe('fr');
  });
});
