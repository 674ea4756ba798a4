import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticeView } from '../api/schema';
import { clock, dayLine } from '../app/time';
import { untilWhen } from '../app/until';
import { serve } from '../testing/server';
import { notices, unread } from './notices.svelte';
import ReadNotices from './read-notices.svelte';
import { wayOf } from './ways';
import { wordingOf } from './wording';

const notice = (more: Partial<NoticeView> = {}): NoticeView => ({
  id: 'n1',
  kind: 'message-hidden',
  circle: 'c1',
  circleName: 'Tuesday evening',
  at: '2026-11-22T19:06:03.120Z',
  read: false,
  quote: 'My own words.',
  outcome: 'hidden',
  why: 'It named a medicine.',
  when: null,
  position: null,
  case: null,
  inside: true,
  ...more,
});

describe('notices', () => {
  beforeEach(() => Object.assign(notices, { all: [], known: false, problem: null }));
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('tells an author what happened, why, and whom to talk to', async () => {
    serve({ 'GET /api/notices': { body: [notice()] } });
    render(ReadNotices);
    const told = await screen.findByRole('article', { name: 'A message of yours was removed' });
    expect(within(told).getByText('Why: It named a medicine.')).toBeTruthy();
    expect(within(told).getByText('My own words.')).toBeTruthy();
    expect(within(told).getByRole('link', { name: 'See whom to call' }).getAttribute('href')).toBe('/help');
  });

  it('tells a reporter the outcome, whichever it was', () => {
    expect(wordingOf({ kind: 'flag-outcome', outcome: 'hidden', when: null }).title).toContain('was removed');
    expect(wordingOf({ kind: 'flag-outcome', outcome: 'kept', when: null }).text).toContain(
      'left it where it is',
    );
    for (const kind of ['message-hidden', 'removed', 'muted'] as const)
      expect(wordingOf({ kind, outcome: null, when: null }).title.length).toBeGreaterThan(10);
  });

  it('says until when a seat is kept, and that one is in line when none is', () => {
    const when = '2026-11-24T17:00:00.000Z';
    const told = (kind: NoticeView['kind'], at: string | null) =>
      wordingOf({ kind, outcome: null, when: at });
    expect(told('seat-offered', when).text).toContain(untilWhen(when));
    expect(told('request-welcomed', when).text).toContain(untilWhen(when));
    expect(told('request-welcomed', null).text).toContain('in line');
    expect(told('meeting-soon', when).text).toContain(`at ${clock(when)}`);
    for (const kind of ['seat-passed-on', 'request-declined', 'request-waiting', 'prompt-posted'] as const)
      expect(told(kind, null).title.length).toBeGreaterThan(10);
  });

  it('marks one as read at once, and again as new when the server did not hear it', async () => {
    const asked = serve({
      'GET /api/notices': { body: [notice()] },
      'POST /api/notices/n1/read': { status: 503 },
    });
    render(ReadNotices);
    await userEvent.click(await screen.findByRole('button', { name: /Mark as read/ }));
    expect(asked.at(-1)?.path).toBe('/api/notices/n1/read');
    await vi.waitFor(() => expect(unread()).toBe(1));

    serve({ 'POST /api/notices/n1/read': { status: 204 } });
    await userEvent.click(screen.getByRole('button', { name: /Mark as read/ }));
    await vi.waitFor(() => expect(unread()).toBe(0));
    expect(screen.queryByRole('button', { name: /Mark as read/ })).toBeNull();
  });

  it('stands under its day, each day once, the newest first', async () => {
    const at = (daysAgo: number, hour: number) => {
      const day = new Date();
      day.setDate(day.getDate() - daysAgo);
      day.setHours(hour, 0, 0, 0);
      return day.toISOString();
    };
    const all = [at(0, 1), at(0, 0), at(1, 9), at(4, 9)].map((when, id) =>
      notice({ id: `n${String(id)}`, at: when }),
    );
    serve({ 'GET /api/notices': { body: all } });
    render(ReadNotices);
    await screen.findByRole('heading', { level: 2, name: 'Today' });
    const days = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(days).toEqual(['Today', 'Yesterday', dayLine(at(4, 9))]);
    expect(within(screen.getByRole('region', { name: 'Today' })).getAllByRole('article')).toHaveLength(2);
  });

  it('marks all as read that are shown, and none that came meanwhile', async () => {
    const all = [notice(), notice({ id: 'n2' }), notice({ id: 'n3', read: true })];
    const asked = serve({ 'GET /api/notices': { body: all }, 'POST /api/notices/read': { status: 204 } });
    render(ReadNotices);
    expect(await screen.findAllByText('New')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
    expect(asked.at(-1)).toMatchObject({ path: '/api/notices/read', body: { notices: ['n1', 'n2'] } });
    await vi.waitFor(() => expect(screen.queryByText('New')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull();
  });

  it('shows them as new again when the server did not hear that all were read', async () => {
    serve({ 'GET /api/notices': { body: [notice()] }, 'POST /api/notices/read': { status: 503 } });
    render(ReadNotices);
    await userEvent.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    await vi.waitFor(() => expect(unread()).toBe(1));
  });

  it('leads to the message, the seat, the desk, or to other circles, and into no room that is closed', () => {
    const to = (kind: NoticeView['kind'], more: Partial<NoticeView> = {}) =>
      wayOf(notice({ kind, ...more }))?.href ?? null;
    expect(to('message-noted', { position: 7 })).toBe('/circles/c1?at=7');
    expect(to('message-folded')).toBe('/circles/c1');
    expect(to('prompt-posted')).toBe('/circles/c1');
    expect(to('meeting-soon', { inside: false })).toBeNull();
    expect(to('seat-offered', { inside: false })).toBe('/discover/c1');
    expect(to('seat-offered')).toBe('/circles/c1');
    expect(to('request-waiting')).toBe('/circles/c1/lead');
    expect(to('case-handed-on', { case: 'k1' })).toBe('/desk/k1');
    expect(to('removed', { inside: false })).toBe('/discover');
  });

  it('is read once somebody goes where it leads', async () => {
    const asked = serve({
      'GET /api/notices': { body: [notice({ kind: 'prompt-posted', quote: null, why: null })] },
      'POST /api/notices/n1/read': { status: 204 },
    });
    render(ReadNotices);
    const way = await screen.findByRole('link', { name: /^Enter the circle/ });
    way.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(way);
    expect(asked.at(-1)?.path).toBe('/api/notices/n1/read');
    expect(unread()).toBe(0);
  });

  it('says so when there is nothing', async () => {
    serve({ 'GET /api/notices': { body: [] } });
    render(ReadNotices);
    expect(await screen.findByText('Nothing to tell you')).toBeTruthy();
  });
});
