import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticeView } from '../api/schema';
import { clock, dayAndClock } from '../app/time';
import { serve } from '../testing/server';
import { notices, unread } from './notices.svelte';
import ReadNotices from './read-notices.svelte';
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
    expect(told('seat-offered', when).text).toContain(dayAndClock(when));
    expect(told('request-welcomed', when).text).toContain(dayAndClock(when));
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

  it('says so when there is nothing', async () => {
    serve({ 'GET /api/notices': { body: [] } });
    render(ReadNotices);
    expect(await screen.findByText('Nothing to tell you')).toBeTruthy();
  });
});
