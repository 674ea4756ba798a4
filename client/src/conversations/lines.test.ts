import { describe, expect, it } from 'vitest';
import { applyChanges, emptyRoom, type RoomState } from '../realtime/reducer';
import { changes, exchange, member, message, profile, prompt } from '../realtime/samples';
import { linesOf, quoteOf } from './lines';

type Rows = Parameters<typeof changes>[2];
const room = (rows: Rows, quoted: Parameters<typeof changes>[3] = []): RoomState =>
  applyChanges(emptyRoom('c'), changes(0, 100, [profile(), ...rows], quoted));
const show = (state: RoomState, readTo = 0, upTo = 100) =>
  linesOf(state, 'me', { readTo, upTo }).map((line) =>
    line.kind === 'day' || line.kind === 'new' ? line.kind : line.key,
  );
const on = (day: number, more = {}) => ({ postedAt: `2026-11-${day}T12:00:00.000Z`, ...more });

describe('the lines of a conversation', () => {
  it('stand in order, with a line for each day', () => {
    const state = room([message(1, on(23)), message(2, on(23)), message(3, on(24))]);
    expect(show(state)).toEqual(['day', 'm-1', 'm-2', 'day', 'm-3']);
  });

  it('put a reflection right after its share, and a question where it was asked', () => {
    const state = room([message(1), message(2), prompt(3), message(5), exchange('e', 1), exchange('f', 1)]);
    expect(show(state)).toEqual(['day', 'm-1', 'e-e', 'e-f', 'm-2', 'p-3', 'm-5']);
  });

  it('leave out what is gone, and keep what is hidden', () => {
    const state = room([
      message(1, { state: 'gone', text: null }),
      message(2, { state: 'hidden', text: null }),
    ]);
    expect(show(state)).toEqual(['day', 'm-2']);
  });

  it('say where somebody took another name, among what was said then', () => {
    const time = (minute: number) => `2026-11-24T12:0${minute}:00.000Z`;
    const named = (person: string, minute: number, more = {}) =>
      member(person, { formerName: 'Before', renamedAt: time(minute), ...more });
    const state = room([
      message(1, { postedAt: time(1) }),
      message(2, { postedAt: time(3) }),
      named('ben', 2),
      named('esi', 5),
      named('hana', 4),
    ]);
    expect(show(state)).toEqual([
      'day',
      'm-1',
      `n-ben-${time(2)}`,
      'm-2',
      `n-hana-${time(4)}`,
      `n-esi-${time(5)}`,
    ]);
  });

  it('say nothing of a name from before the first message here, or of who has none any more', () => {
    const early = member('ben', { formerName: 'Before', renamedAt: '2026-11-24T11:00:00.000Z' });
    const left = member('esi', { name: '', formerName: 'Esi', renamedAt: '2026-11-24T13:00:00.000Z' });
    expect(show(room([message(1, { postedAt: '2026-11-24T12:00:00.000Z' }), early, left]))).toEqual([
      'day',
      'm-1',
    ]);
    expect(show(room([early]))).toEqual([]);
  });

  it('draw together what is hidden of one person, and what answers it keeps its place', () => {
    const hidden = { state: 'blocked', text: null, author: 'ben' } as const;
    const state = room([
      message(1),
      message(2, hidden),
      message(3, hidden),
      message(4),
      message(5, hidden),
      message(6, { ...hidden, author: 'esi' }),
    ]);
    expect(show(state)).toEqual(['day', 'm-1', 'b-2', 'm-4', 'b-5', 'b-6']);
    const [first] = linesOf(state, 'me', null).filter((line) => line.kind === 'blocked');
    expect(first).toMatchObject({ author: 'ben', position: 3 });
  });

  it('call nothing new that is hidden from me', () => {
    const hidden = message(2, { state: 'blocked', text: null, author: 'ben' });
    expect(show(room([message(1), hidden]), 1)).toEqual(['day', 'm-1', 'b-2']);
    expect(show(room([message(1), hidden, message(3)]), 1)).toEqual(['day', 'm-1', 'b-2', 'new', 'm-3']);
  });

  it('mark what is new, once, before the first of it', () => {
    const state = room([message(1), message(2), message(3)]);
    expect(show(state, 1)).toEqual(['day', 'm-1', 'new', 'm-2', 'm-3']);
    const mark = linesOf(state, 'me', { readTo: 1, upTo: 100 }).find((line) => line.kind === 'new');
    expect(mark?.since).toBe(message(1).postedAt);
  });

  it('do not mark what I wrote, what came after I entered, or anything for who never read here', () => {
    expect(show(room([message(1), message(2, { author: 'me' })]), 1)).toEqual(['day', 'm-1', 'm-2']);
    expect(show(room([message(1), message(7)]), 1, 5)).toEqual(['day', 'm-1', 'm-7']);
    expect(show(room([message(1), message(2)]), 0)).toEqual(['day', 'm-1', 'm-2']);
  });

  it('mark a new question too', () => {
    expect(show(room([message(1), prompt(2)]), 1)).toEqual(['day', 'm-1', 'new', 'p-2']);
  });

  it('keep the mark where it is when an older page comes', () => {
    const newest = Array.from({ length: 50 }, (_, index) => message(51 + index));
    const late = room(newest);
    expect(show(late, 20)[1]).toBe('new');
    const mark = linesOf(late, 'me', { readTo: 20, upTo: 100 }).find((line) => line.kind === 'new');
    expect(mark?.since).toBeNull();
  });

  it('show the current question first when it is older than what is loaded', () => {
    const newest = Array.from({ length: 50 }, (_, index) => message(51 + index));
    const state = room([prompt(2), prompt(9), ...newest]);
    expect(show(state).slice(0, 3)).toEqual(['day', 'p-9', 'm-51']);
  });
});

describe('what a reply quotes', () => {
  it('is a loaded message, else one that came beside, else unknown', () => {
    const state = room([message(60, { replyTo: 1 })], [message(1)]);
    expect(quoteOf(state, 60)?.position).toBe(60);
    expect(quoteOf(state, 1)?.text).toBe('Words 1');
    expect(quoteOf(state, 2)).toBeNull();
    expect(quoteOf(state, null)).toBeNull();
  });
});
