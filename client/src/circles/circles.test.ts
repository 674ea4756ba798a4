import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MyCircle } from '../api/schema';
import { serve } from '../testing/server';
import { closeMenu } from '../ui/menu.svelte';
import MenuHost from '../ui/MenuHost.svelte';
import { circles, soonestFirst } from './circles.svelte';
import MyCircles from './my-circles.svelte';

const weekly = { day: 'tuesday', start: '19:00', minutes: 90 };
const next = { startsAt: '2030-11-26T19:00:00.000Z', endsAt: '2030-11-26T20:30:00.000Z' };

const mine = (id: string, name: string, more: Partial<MyCircle> = {}): MyCircle => ({
  id,
  name,
  theme: 'empathy',
  format: 'support-circle',
  role: 'member',
  state: 'active',
  timeZone: 'UTC',
  weekly,
  live: false,
  meeting: null,
  next,
  members: 6,
  capacity: 8,
  mutedUntil: null,
  newMessages: 0,
  closed: false,
  myName: 'Amara',
  readPosition: 0,
  ...more,
});

beforeEach(() => Object.assign(circles, { mine: [], known: false, problem: null }));
afterEach(() => {
  closeMenu();
  cleanup();
  vi.unstubAllGlobals();
});

describe('my circles', () => {
  it('puts first what is live, then what comes next', () => {
    const later = { ...next, startsAt: '2031-01-01T19:00:00.000Z' };
    const sorted = [
      mine('1', 'Later', { next: later }),
      mine('2', 'Sooner'),
      mine('3', 'Live', { live: true, next: later }),
    ];
    expect(sorted.sort(soonestFirst).map((one) => one.name)).toEqual(['Live', 'Sooner', 'Later']);
  });

  it('shows what goes on now before the look around, which can wait', async () => {
    serve({
      'GET /api/circles/mine': { body: [mine('2', 'Tuesday evening', { live: true, meeting: next })] },
    });
    render(MyCircles);
    const live = await screen.findByRole('article', { name: 'Tuesday evening' });
    const look = screen.getByRole('region', { name: 'A short look around' });
    expect(live.compareDocumentPosition(look)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('leads into the live circle with one press, and says what is new', async () => {
    serve({
      'GET /api/circles/mine': {
        body: [
          mine('1', 'Night shift'),
          mine('2', 'Tuesday evening', { live: true, newMessages: 4, meeting: next }),
        ],
      },
    });
    render(MyCircles);
    const live = await screen.findByRole('article', { name: 'Tuesday evening' });
    expect(within(live).getByText('Meeting now')).toBeTruthy();
    expect(within(live).getByText('4 new messages')).toBeTruthy();
    expect(
      within(live)
        .getByRole('link', { name: /Enter the circle/ })
        .getAttribute('href'),
    ).toBe('/circles/2');
  });

  it('says what to do when there is none', async () => {
    serve({ 'GET /api/circles/mine': { body: [] } });
    render(MyCircles);
    expect(await screen.findByText('You are not in a circle yet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Find a circle' }).getAttribute('href')).toBe('/discover');
  });

  it('offers to try again when the list did not arrive', async () => {
    serve({ 'GET /api/circles/mine': { status: 503 } });
    render(MyCircles);
    serve({ 'GET /api/circles/mine': { body: [mine('1', 'Night shift')] } });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('article', { name: 'Night shift' })).toBeTruthy();
  });

  it('lets someone leave in three presses, and says why not when it cannot be', async () => {
    const asked = serve({
      'GET /api/circles/mine': { body: [mine('1', 'Night shift')] },
      'POST /api/circles/1/leave': {
        status: 409,
        body: { type: 'conflict', reason: 'last_facilitator', title: 'Somebody has to facilitate first.' },
      },
    });
    render(MenuHost);
    render(MyCircles);
    await userEvent.click(await screen.findByRole('button', { name: 'More about Night shift' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Pause or leave' }));
    const dialog = await screen.findByRole('dialog', { name: 'Take time off from Night shift?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave the circle' }));
    expect(asked.map((one) => one.path)).toContain('/api/circles/1/leave');
    expect(
      await within(dialog).findByText('Somebody has to facilitate first.', { selector: '.problem' }),
    ).toBeTruthy();
  });
});
