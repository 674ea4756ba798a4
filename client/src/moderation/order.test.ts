import { describe, expect, it } from 'vitest';
import { inOrder, neighbour, nextToDo } from './order';
import { lena, omar, summary } from './testing/desk-server';

const at = (minute: number) => `2026-11-22T19:${String(minute).padStart(2, '0')}:00.000Z`;
const old = summary('old', { severity: 'can-wait', openedAt: at(1) });
const soon = summary('soon', { severity: 'soon', openedAt: at(2) });
const newer = summary('newer', { severity: 'urgent', openedAt: at(9) });
const urgent = summary('urgent', { severity: 'urgent', openedAt: at(5) });
const ids = (cases: readonly { id: string }[]) => cases.map((one) => one.id);

describe('the list', () => {
  it('puts the most urgent first, and of these who waits longest', () => {
    expect(ids(inOrder([old, newer, soon, urgent], 'open', 'urgent'))).toEqual([
      'urgent',
      'newer',
      'soon',
      'old',
    ]);
  });

  it('or the oldest', () => {
    expect(ids(inOrder([newer, soon, old, urgent], 'mine', 'oldest'))).toEqual([
      'old',
      'soon',
      'urgent',
      'newer',
    ]);
  });

  it('leaves what is decided as the server lists it', () => {
    expect(ids(inOrder([newer, old], 'done', 'urgent'))).toEqual(['newer', 'old']);
  });

  it('ends at its ends', () => {
    const list = [urgent, soon, old];
    expect(neighbour(list, 'urgent', 1)?.id).toBe('soon');
    expect(neighbour(list, 'urgent', -1)).toBeNull();
    expect(neighbour(list, 'old', 1)).toBeNull();
    expect(neighbour(list, null, 1)?.id).toBe('urgent');
    expect(neighbour(list, null, -1)).toBeNull();
    expect(neighbour([], null, 1)).toBeNull();
  });
});

describe('after a decision', () => {
  const theirs = summary('theirs', { claimedBy: omar });
  const mine = summary('mine', { claimedBy: lena });

  it('goes on with the next one that no colleague is on', () => {
    expect(nextToDo([urgent, theirs, mine, old], 'urgent', 'lena')?.id).toBe('mine');
  });

  it('begins again at the top', () => {
    expect(nextToDo([urgent, theirs, old], 'old', 'lena')?.id).toBe('urgent');
  });

  it('ends when nothing is left', () => {
    const closed = summary('closed', { state: 'closed' });
    expect(nextToDo([urgent, theirs, closed], 'urgent', 'lena')).toBeNull();
    expect(nextToDo([], 'gone', 'lena')).toBeNull();
  });

  it('begins at the top when the decided case has left the list already', () => {
    expect(nextToDo([urgent, old], 'gone', 'lena')?.id).toBe('urgent');
  });
});
