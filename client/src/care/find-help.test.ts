import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CrisisLineView } from '../api/schema';
import { deviceLook } from '../app/look';
import { prefer } from '../app/preferences.svelte';
import { speak } from '../app/texts/words';
import { serve } from '../testing/server';
import FindHelp from './find-help.svelte';

const line = (more: Partial<CrisisLineView>): CrisisLineView => ({
  name: 'Samaritans',
  kind: 'call',
  contact: '116 123',
  hours: '24/7',
  languages: ['en'],
  source: 'https://www.samaritans.org',
  checkedOn: '2026-11-01',
  stale: false,
  ...more,
});

const lists = {
  countries: [
    {
      code: 'GB',
      name: 'United Kingdom',
      lines: [
        line({ kind: 'emergency', name: 'Emergency services', contact: '999' }),
        line({}),
        line({ kind: 'text', name: 'Shout', contact: 'SHOUT → 85258' }),
      ],
    },
    {
      code: 'DE',
      name: 'Germany',
      lines: [line({ name: 'TelefonSeelsorge', contact: '0800 111 0 111', stale: true })],
    },
  ],
  finder: { name: 'Find a Helpline', url: 'https://findahelpline.com' },
};

/** The first test meets a page that has not got the list yet; afterwards it is kept, and asked for no more. */
describe('whom to call', () => {
  beforeEach(() => {
    localStorage.clear();
    prefer({ country: 'GB' }, { onlyHere: true });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('keeps its words when the list does not arrive, and asks again', async () => {
    serve({ 'GET /api/help/crisis-lines': { status: 503 } });
    render(FindHelp);
    expect(await screen.findByText(/112 is the emergency number/)).toBeTruthy();
    serve({ 'GET /api/help/crisis-lines': { body: lists } });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Shout' })).toBeTruthy();
  });

  it('shows the emergency number first, then what needs no voice', async () => {
    serve({ 'GET /api/help/crisis-lines': { body: lists } });
    render(FindHelp);
    expect((await screen.findByRole('link', { name: '999' })).getAttribute('href')).toBe('tel:999');
    expect(screen.getAllByRole('listitem').map((one) => one.querySelector('h2')?.textContent)).toEqual([
      'Shout',
      'Samaritans',
    ]);
    expect(screen.getByRole('link', { name: /Text SHOUT to 85258/ }).getAttribute('href')).toBe(
      'sms:85258?&body=SHOUT',
    );
  });

  it('shows another country at once, keeps the choice here and tells nobody', async () => {
    const asked = serve({ 'GET /api/help/crisis-lines': { body: lists } });
    render(FindHelp);
    const before = asked.length;
    await userEvent.selectOptions(await screen.findByLabelText('Your country'), 'Germany');
    expect(screen.getByRole('heading', { name: 'TelefonSeelsorge' })).toBeTruthy();
    expect(screen.getByText(/Not checked for a while/)).toBeTruthy();
    expect(deviceLook().country).toBe('DE');
    expect(asked.slice(before).filter((one) => one.method !== 'GET')).toEqual([]);
  });

  it('names countries in the reader’s language, and sorts them by it', async () => {
    serve({ 'GET /api/help/crisis-lines': { body: lists } });
    await speak('fr');
    render(FindHelp);
    const countries = await screen.findByLabelText('Votre pays');
    expect(Array.from(countries.querySelectorAll('option'), (one) => one.textContent).slice(0, 2)).toEqual([
      'Allemagne',
      'Royaume-Uni',
    ]);
    await speak('en');
  });

  it('never guesses for a country that is not in the list', async () => {
    serve({ 'GET /api/help/crisis-lines': { body: lists } });
    render(FindHelp);
    await userEvent.selectOptions(await screen.findByLabelText('Your country'), 'Another country');
    expect(screen.getByRole('link', { name: /Find a Helpline/ }).getAttribute('href')).toBe(
      'https://findahelpline.com',
    );
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});
