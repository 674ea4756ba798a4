import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AuditLine, RunCircle, WaitingTimes } from '../api/schema';
import { serve } from '../testing/server';
import { closeMenu } from '../ui/menu.svelte';
import ReadAudit from './read-audit.svelte';
import RunCircles from './run-circles.svelte';
import SeeWaiting from './see-waiting.svelte';
import { acts, actWord } from './texts/t';

const circle = (more: Partial<RunCircle> = {}): RunCircle => ({
  id: 'c1',
  name: 'Tuesday evening',
  theme: 'empathy',
  language: 'en',
  format: 'support-circle',
  timeZone: 'UTC',
  weekly: { day: 'tuesday', start: '19:00', minutes: 90 },
  next: { startsAt: '2030-11-26T19:00:00.000Z', endsAt: '2030-11-26T20:30:00.000Z' },
  state: 'open',
  joinPolicy: 'open',
  capacity: 6,
  listenerSeats: 0,
  retentionDays: 30,
  members: 4,
  leads: [{ person: 'g', name: 'Grace', role: 'facilitator' }],
  openedAt: '2026-01-05T10:00:00.000Z',
  ...more,
});

afterEach(() => {
  closeMenu();
  cleanup();
  vi.unstubAllGlobals();
});

describe('the circles', () => {
  it('are closed with a reason and the passphrase, and not without', async () => {
    const asked = serve({
      'GET /api/admin/circles': { body: [circle()] },
      'POST /api/admin/circles/c1/close': { status: 204 },
    });
    render(RunCircles);
    await userEvent.click(await screen.findByRole('button', { name: 'Close Tuesday evening' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Close Tuesday evening?' }));
    await userEvent.click(dialog.getByText('Close the circle'));
    expect(dialog.getByText('Please say why.')).toBeTruthy();
    expect(dialog.getByText('Please write your passphrase.')).toBeTruthy();
    expect(asked.filter((one) => one.method === 'POST')).toEqual([]);

    await userEvent.type(dialog.getByLabelText('Why'), 'It has come to its end.');
    await userEvent.type(dialog.getByLabelText('Your passphrase, once more'), 'lemons on the third stair');
    await userEvent.click(dialog.getByText('Close the circle'));
    await vi.waitFor(() =>
      expect(asked.find((one) => one.method === 'POST')?.body).toEqual({
        reason: 'It has come to its end.',
        passphrase: 'lemons on the third stair',
      }),
    );
  });

  it('offer to open again what is closed', async () => {
    serve({ 'GET /api/admin/circles': { body: [circle({ state: 'closed', next: null })] } });
    render(RunCircles);
    expect(await screen.findByRole('button', { name: 'Open Tuesday evening again' })).toBeTruthy();
    expect(screen.getByText('Closed')).toBeTruthy();
  });
});

describe('the waiting times', () => {
  it('say in words and with a shape what waits longer than it should', async () => {
    const long = new Date(Date.now() - 3_600_000).toISOString();
    const body: WaitingTimes = {
      cases: [
        { severity: 'urgent', waiting: 1, inHand: 0, oldest: long, aimMinutes: 5 },
        { severity: 'soon', waiting: 0, inHand: 2, oldest: null, aimMinutes: 30 },
        { severity: 'can-wait', waiting: 0, inHand: 0, oldest: null, aimMinutes: 1440 },
      ],
      requests: { waiting: 0, oldest: null },
      mails: { waiting: 0, oldest: null },
    };
    serve({ 'GET /api/admin/waiting': { body } });
    render(SeeWaiting);
    const urgent = within((await screen.findByText('Urgent')).closest('tr') as HTMLElement);
    expect(urgent.getByText('later than the aim').querySelector('svg')).toBeTruthy();
    expect(screen.getAllByText('later than the aim').length).toBe(1);
    expect(screen.getByText('24 hours')).toBeTruthy();
  });
});

describe('the audit', () => {
  const line = (id: string, more: Partial<AuditLine> = {}): AuditLine => ({
    id,
    at: '2026-11-22T10:00:00.000Z',
    act: 'member-muted',
    actor: 'g',
    actorName: 'Grace',
    person: 'b',
    personName: null,
    circle: 'c1',
    circleName: 'Tuesday evening',
    ...more,
  });

  it('is read page by page, each once, as reading is written down too', async () => {
    const asked = serve({
      'POST /api/admin/audit': (body) =>
        (body as { before: string | null }).before === null
          ? { body: { lines: [line('1'), line('2', { actor: null, actorName: null })], next: 'p2' } }
          : { body: { lines: [line('3')], next: null } },
    });
    render(ReadAudit);
    expect((await screen.findAllByText('Someone who left, Tuesday evening')).length).toBe(2);
    expect(screen.getByText('The machine’s operator')).toBeTruthy();
    await userEvent.click(screen.getByText('Older entries'));
    await vi.waitFor(() => expect(screen.getAllByRole('row').length).toBe(4));
    expect(screen.queryByText('Older entries')).toBeNull();
    expect(asked.length).toBe(2);
  });

  it('has a word for every act, and shows one it does not know yet as it is', () => {
    expect(acts).toContain('circle-opened');
    expect(actWord('circle-opened')).toBe('opened a circle');
    expect(actWord('moon-landed')).toBe('moon landed');
  });
});
