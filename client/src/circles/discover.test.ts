import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CircleCard, FoundCircle } from '../api/schema';
import { router } from '../app/router.svelte';
import { serve } from '../testing/server';
import { circles } from './circles.svelte';
import { places } from './places.svelte';
import DiscoverCircles from './discover-circles.svelte';
import MyCircles from './my-circles.svelte';
import ReadAboutCircle from './read-about-circle.svelte';

const week = (days: number) => ({
  startsAt: new Date(Date.UTC(2030, 10, 26 + days, 19)).toISOString(),
  endsAt: new Date(Date.UTC(2030, 10, 26 + days, 20, 30)).toISOString(),
});

const found = (more: Partial<FoundCircle> = {}): FoundCircle => ({
  id: 'o1',
  name: 'Sunday letters',
  theme: 'empathy',
  language: 'en',
  format: 'support-circle',
  timeZone: 'Europe/Lisbon',
  weekly: { day: 'tuesday', start: '19:00', minutes: 90 },
  live: false,
  coming: [week(0), week(7), week(14), week(21)],
  capacity: 6,
  seatsFree: 2,
  listenerSeats: 0,
  listenerSeatsFree: 0,
  pace: 'gentle',
  joinPolicy: 'open',
  state: 'open',
  retentionDays: 30,
  agreement: { version: 3, lines: ['Speak for yourself.'] },
  facilitators: [{ name: 'Grace', colour: 7 }],
  members: 5,
  mine: null,
  mineListens: false,
  offerUntil: null,
  waiting: 0,
  why: ['seat'],
  misses: [],
  elsewhen: [],
  ...more,
});

const card = (more: Partial<FoundCircle> = {}, rest: Partial<CircleCard> = {}): CircleCard => ({
  circle: found(more),
  seat: null,
  roster: null,
  ...rest,
});

/** What an evening's pages ask for besides. */
const around = {
  'GET /api/circles/mine': { body: [] },
  'GET /api/circles/places': { body: [] },
};

const visit = (address: string) => {
  history.replaceState(null, '', address);
  router.path = location.pathname;
  router.query = new URLSearchParams(location.search);
};

// Stands in for the router's own ear, which the application starts.
const followed = () => visit(location.pathname + location.search);

beforeEach(() => {
  Object.assign(circles, { mine: [], known: false, problem: null });
  places.mine = [];
  addEventListener('pc:navigate', followed);
});
afterEach(() => {
  cleanup();
  removeEventListener('pc:navigate', followed);
  vi.unstubAllGlobals();
});

describe('discovering', () => {
  it('says why a circle fits, and what it misses', async () => {
    visit('/discover?theme=empathy&pace=lively');
    serve({
      ...around,
      'GET /api/circles/find': {
        body: [
          found({ why: ['theme', 'seat'] }),
          found({ id: 'o2', name: 'Night walk', why: ['theme'], misses: ['pace'], seatsFree: 0 }),
        ],
      },
    });
    render(DiscoverCircles);
    const fits = await screen.findByRole('article', { name: 'Sunday letters' });
    expect(within(fits).getByText('It is about “Empathy”')).toBeTruthy();
    expect(within(fits).getByText('2 seats are free')).toBeTruthy();
    const near = screen.getByRole('article', { name: 'Night walk' });
    expect(within(near).getByText('It goes gently, with long pauses')).toBeTruthy();
    expect(within(near).getByText('Waiting list')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1 circle fits' })).toBeTruthy();
  });

  it('keeps what is chosen in the address, and asks for it', async () => {
    visit('/discover');
    const urls: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      urls.push(url);
      return new Response(JSON.stringify([]));
    });
    render(DiscoverCircles);
    await userEvent.selectOptions(screen.getByLabelText('Day'), 'Tuesday');
    await userEvent.selectOptions(screen.getByLabelText('Not before'), '18:00');
    expect(location.search).toBe('?day=tuesday&from=18');
    await vi.waitFor(() => expect(urls.at(-1)).toMatch(/find\?.*day=tuesday&from=18&zone=/));
    history.back();
    await vi.waitFor(() => expect(location.search).toBe('?day=tuesday'));
  });

  it('has a way on when nothing fits', async () => {
    visit('/discover?theme=empathy&day=monday&from=8');
    serve({ ...around, 'GET /api/circles/find': { body: [] } });
    render(DiscoverCircles);
    const none = await screen.findByRole('region', { name: 'No circle fits this just now' });
    const ways = within(none)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['/discover?day=monday&from=8', '/discover?theme=empathy', '/discover', '/help']);
  });
});

describe("a circle's page", () => {
  it('shows what was agreed, who facilitates, who can read and for how long, and joins with what was read', async () => {
    const asked = serve({
      ...around,
      'GET /api/circles/o1/card': { body: card() },
      'POST /api/circles/o1/join': { body: { state: 'active' } },
    });
    render(ReadAboutCircle, { circle: 'o1' });
    expect(await screen.findByText('Speak for yourself.')).toBeTruthy();
    expect(await screen.findByText('Grace')).toBeTruthy();
    expect(screen.getByText(/5 people are on it now/)).toBeTruthy();
    expect(screen.getByText(/kept for 30 days/)).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'When we meet' })).getAllByRole('listitem'),
    ).toHaveLength(4);
    await userEvent.click(await screen.findByRole('button', { name: 'I agree, and join' }));
    await vi.waitFor(() => expect(location.pathname).toBe('/circles/o1'));
    expect(asked.find((one) => one.path.endsWith('/join'))?.body).toEqual({
      agreementVersion: 3,
      listens: false,
    });
  });

  it('shows the agreement as it has become, and joins with that one', async () => {
    let version = 3;
    const asked = serve({
      ...around,
      'GET /api/circles/o1/card': () => ({
        body: card({ agreement: { version, lines: [version === 3 ? 'Old line.' : 'New line.'] } }),
      }),
      'POST /api/circles/o1/join': (body) =>
        (body as { agreementVersion: number }).agreementVersion === 4
          ? { body: { state: 'active' } }
          : { status: 409, body: { type: 'conflict', reason: 'agreement_changed' } },
    });
    render(ReadAboutCircle, { circle: 'o1' });
    await screen.findByText('Old line.');
    const join = await screen.findByRole('button', { name: 'I agree, and join' });
    version = 4;
    await userEvent.click(join);
    expect(await screen.findByText('New line.')).toBeTruthy();
    expect(screen.getByText(/agreement has just changed/, { selector: '[data-problem]' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'I agree, and join' }));
    await vi.waitFor(() => expect(asked.filter((one) => one.path.endsWith('/join'))).toHaveLength(2));
  });

  it('says before the press what it will do: a full circle has a waiting list, from which one can step back', async () => {
    let mine: FoundCircle['mine'] = null;
    serve({
      ...around,
      'GET /api/circles/o1/card': () => ({ body: card({ seatsFree: 0, waiting: 2, mine }) }),
      'POST /api/circles/o1/join': () => {
        mine = 'waitlisted';
        return { body: { state: 'waitlisted' } };
      },
      'POST /api/circles/o1/seat/withdraw': () => {
        mine = null;
        return { status: 204 };
      },
    });
    render(ReadAboutCircle, { circle: 'o1' });
    expect(await screen.findByText(/2 people are on the waiting list/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'I agree, and wait for a seat' }));
    expect(await screen.findByText(/When a seat comes free, it is held/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leave the waiting list' }));
    expect(await screen.findByRole('button', { name: 'I agree, and wait for a seat' })).toBeTruthy();
  });

  it('asks for a seat to listen where that is wanted', async () => {
    const asked = serve({
      ...around,
      'GET /api/circles/o1/card': {
        body: card({ joinPolicy: 'by-request', listenerSeats: 1, listenerSeatsFree: 1 }),
      },
      'POST /api/circles/o1/join': { body: { state: 'requested' } },
    });
    render(ReadAboutCircle, { circle: 'o1' });
    await userEvent.click(await screen.findByRole('radio', { name: /Listen, without a turn/ }));
    await userEvent.click(screen.getByRole('button', { name: 'I agree, and ask to join' }));
    await vi.waitFor(() => expect(asked.some((one) => one.path.endsWith('/join'))).toBe(true));
    expect(asked.find((one) => one.path.endsWith('/join'))?.body).toMatchObject({ listens: true });
  });

  it('says so when an offered seat has passed on', async () => {
    let mine: FoundCircle['mine'] = 'offered';
    serve({
      ...around,
      'GET /api/circles/o1/card': () => ({ body: card({ mine, offerUntil: week(-7).startsAt }) }),
      'POST /api/circles/o1/seat/accept': () => {
        mine = null;
        return { status: 410, body: { type: 'gone', reason: 'seat_passed_on', title: 'It has passed on.' } };
      },
    });
    render(ReadAboutCircle, { circle: 'o1' });
    await userEvent.click(await screen.findByRole('button', { name: 'I agree, and take the seat' }));
    expect(await screen.findByText('It has passed on.', { selector: '[data-problem]' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I agree, and join' })).toBeTruthy();
  });

  it('lets someone come back from a pause with the agreement as it stands', async () => {
    const asked = serve({
      ...around,
      'GET /api/circles/o1/card': {
        body: card({}, { seat: { role: 'member', state: 'paused', listens: false, agreementVersion: 2 } }),
      },
      'POST /api/circles/o1/resume': { status: 204 },
    });
    render(ReadAboutCircle, { circle: 'o1' });
    expect(await screen.findByText(/The agreement has changed since/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Come back' }));
    await vi.waitFor(() => expect(location.pathname).toBe('/circles/o1'));
    expect(asked.find((one) => one.path.endsWith('/resume'))?.body).toEqual({ agreementVersion: 3 });
  });
});

describe('home', () => {
  it('puts an offered seat above all else', async () => {
    serve({
      'GET /api/circles/mine': { body: [] },
      'GET /api/circles/places': { body: [found({ mine: 'offered', offerUntil: week(-7).startsAt })] },
    });
    render(MyCircles);
    const place = await screen.findByRole('article', { name: 'Sunday letters' });
    expect(within(place).getByText(/A seat is held for you until/)).toBeTruthy();
    expect(
      within(place)
        .getByRole('link', { name: /take the seat/ })
        .getAttribute('href'),
    ).toBe('/discover/o1');
  });
});
