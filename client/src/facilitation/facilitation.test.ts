import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FacilitatorNoteView, LedCircle, LedMember } from '../api/schema';
import { serve } from '../testing/server';
import AnswerRequests from './answer-requests.svelte';
import { Evening } from './facilitation.svelte';
import ListNotes from './list-notes.svelte';
import ListPeople from './list-people.svelte';
import TellEvening from './tell-evening.svelte';
import WriteNote from './write-note.svelte';

const next = { startsAt: '2030-11-26T19:00:00.000Z', endsAt: '2030-11-26T20:30:00.000Z' };

const member = (person: string, name: string, more: Partial<LedMember> = {}): LedMember => ({
  person,
  name,
  colour: 1,
  role: 'member',
  state: 'active',
  since: '2026-01-05T10:00:00.000Z',
  mutedUntil: null,
  ...more,
});

const led = (more: Partial<LedCircle> = {}): LedCircle => ({
  id: 'c1',
  name: 'Tuesday evening',
  theme: 'empathy',
  role: 'facilitator',
  timeZone: 'UTC',
  meeting: null,
  next,
  format: { slug: 'support-circle', name: 'Support circle', description: '', stages: [] },
  people: [member('g', 'Grace', { role: 'facilitator' }), member('b', 'Ben'), member('e', 'Esi')],
  here: ['b'],
  promptsPosted: [],
  ...more,
});

const note = (more: Partial<FacilitatorNoteView> = {}): FacilitatorNoteView => ({
  id: 'n1',
  about: 'b',
  aboutName: 'Ben',
  text: 'Likes to begin.',
  shared: true,
  mine: true,
  byName: 'Grace',
  at: '2026-11-01T10:00:00.000Z',
  expiresAt: '2026-12-01T10:00:00.000Z',
  ...more,
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the evening', () => {
  it('says who is in the room by name', () => {
    render(TellEvening, { circle: led() });
    expect(screen.getByText('1 person is in the room')).toBeTruthy();
    expect(screen.getByText('Here: Ben')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'The next meeting' })).toBeTruthy();
  });

  it('says that a meeting goes on', () => {
    render(TellEvening, { circle: led({ meeting: next, here: [] }) });
    expect(screen.getByRole('heading', { name: 'The meeting now' })).toBeTruthy();
    expect(screen.getByText('Nobody is in the room just now')).toBeTruthy();
  });

  it('is forgotten by the page of who leads no longer', async () => {
    const answers = [
      { body: led() },
      { status: 403, body: { type: 'forbidden', reason: 'facilitators_only' } },
    ];
    serve({
      'GET /api/circles/c1/lead': () => answers.shift() ?? {},
      'GET /api/circles/c1/notes': { body: [note()] },
    });
    const evening = new Evening('c1');
    await evening.load();
    await evening.loadNotes();
    expect(evening.view?.name).toBe('Tuesday evening');
    await evening.load();
    expect([evening.view, evening.notes]).toEqual([null, null]);
    expect(evening.problem?.code).toBe('forbidden');
  });
});

describe('the people', () => {
  it('have a menu only where something can be done', () => {
    const until = new Date(Date.now() + 600_000).toISOString();
    render(ListPeople, {
      circle: led({
        people: [member('g', 'Grace', { role: 'facilitator' }), member('b', 'Ben', { mutedUntil: until })],
      }),
      me: 'g',
      actions: (one: LedMember) =>
        one.person === 'b' ? [{ label: 'Let Ben write again', run: () => {} }] : [],
    });
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Actions for Ben',
    ]);
    expect(screen.getByText(/^Writing paused until/)).toBeTruthy();
  });
});

describe('who asks for a seat', () => {
  const esi = {
    person: 'e',
    name: 'Esi',
    state: 'requested' as const,
    since: '2026-11-01T10:00:00.000Z',
    listens: false,
    offerUntil: null,
  };

  it('is welcomed with one press, and declined with a reason only where one is given', async () => {
    const asked = serve({
      'GET /api/circles/c1/waiting': {
        body: [esi, { ...esi, person: 'h', name: 'Hana', state: 'waitlisted' }],
      },
      'POST /api/circles/c1/requests/e/welcome': { status: 204 },
      'POST /api/circles/c1/requests/h/decline': { status: 204 },
    });
    const evening = new Evening('c1');
    await evening.loadWaiting();
    render(AnswerRequests, { evening });
    expect(screen.queryByRole('button', { name: 'Welcome Hana' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Welcome Esi' }));
    expect(asked.some((one) => one.path.endsWith('/requests/e/welcome'))).toBe(true);

    await userEvent.click(screen.getByRole('button', { name: 'Decline Hana' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Decline Hana?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Decline' }));
    await vi.waitFor(() =>
      expect(asked.find((one) => one.path.endsWith('/requests/h/decline'))?.body).toEqual({ reason: null }),
    );
  });
});

describe('private notes', () => {
  it('say when they go, and only their author can delete them', async () => {
    const asked = serve({
      'GET /api/circles/c1/notes': {
        body: [
          note(),
          note({
            id: 'n2',
            mine: false,
            byName: 'Cleo',
            about: null,
            aboutName: null,
            text: 'Bring the poem.',
          }),
        ],
      },
      'DELETE /api/circles/c1/notes/n1': { status: 204 },
    });
    const evening = new Evening('c1');
    await evening.loadNotes();
    render(ListNotes, { evening, onwrite: () => {} });
    expect(screen.getAllByText('Deletes itself on 1 December 2026').length).toBe(2);
    expect(screen.getByText(/^By Cleo/)).toBeTruthy();
    const buttons = screen.getAllByRole('button', { name: /^Delete this note/ });
    expect(buttons.length).toBe(1);
    await userEvent.click(buttons[0] as HTMLElement);
    expect(asked.some((one) => one.method === 'DELETE' && one.ours === '1')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Private notes');
  });

  it('are written about a member, with the hint what belongs in them', async () => {
    const asked = serve({ 'POST /api/circles/c1/notes': { status: 204 } });
    const onwritten = vi.fn();
    render(WriteNote, {
      circle: 'c1',
      members: [member('b', 'Ben')],
      about: 'b',
      onclose: () => {},
      onwritten,
    });
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    expect(dialog.getByText(/not what someone has/)).toBeTruthy();
    await userEvent.click(dialog.getByText('Keep the note'));
    expect(dialog.getByText('There are no words here yet.')).toBeTruthy();
    expect(asked).toEqual([]);
    await userEvent.type(dialog.getByLabelText('What would help next time?'), 'More time to begin.');
    await userEvent.click(dialog.getByText('Keep the note'));
    await vi.waitFor(() => expect(onwritten).toHaveBeenCalled());
    expect(asked[0]?.body).toEqual({ about: 'b', text: 'More time to begin.', shared: false, days: 30 });
  });
});
