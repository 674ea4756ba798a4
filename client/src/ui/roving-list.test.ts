import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextAt } from './roving-list';
import ListPage from './testing/list-page.svelte';

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim();
const stops = () => screen.getAllByRole('article').map((one) => one.tabIndex);

describe('roving list', () => {
  const user = userEvent.setup();
  afterEach(cleanup);

  it('is one tab stop, at its newest item, and Tab goes on into that item only', async () => {
    render(ListPage, { rows: ['Ana', 'Ben', 'Chidi'] });
    expect(stops()).toEqual([-1, -1, 0]);
    const trail = [];
    for (let i = 0; i < 4; i++) {
      await user.tab();
      trail.push(focused());
    }
    expect(trail).toEqual(['Before', 'Chidi', 'Actions for Chidi', 'After']);
  });

  it('moves with arrows, Home and End, and stops at its ends', async () => {
    render(ListPage, { rows: ['Ana', 'Ben', 'Chidi'] });
    screen.getByRole('article', { name: 'Chidi' }).focus();
    const trail = [];
    for (const key of ['{ArrowDown}', '{ArrowUp}', '{ArrowUp}', '{ArrowUp}', '{End}', '{Home}']) {
      await user.keyboard(key);
      trail.push(focused());
    }
    expect(trail).toEqual(['Chidi', 'Ben', 'Ana', 'Ana', 'Chidi', 'Ana']);
    expect(stops()).toEqual([0, -1, -1]);
  });

  it('leaves the arrows to the controls inside an item', async () => {
    render(ListPage, { rows: ['Ana', 'Ben'] });
    screen.getByRole('button', { name: 'Actions for Ben' }).focus();
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('Actions for Ben');
  });

  it('keeps its place when items come, and finds a new one when its item goes', async () => {
    const { rerender } = render(ListPage, { rows: ['Ana', 'Ben'] });
    screen.getByRole('article', { name: 'Ana' }).focus();
    await rerender({ rows: ['Ana', 'Ben', 'Chidi'] });
    await vi.waitFor(() => expect(stops()).toEqual([0, -1, -1]));
    await rerender({ rows: ['Ben', 'Chidi'] });
    await vi.waitFor(() => expect(stops()).toEqual([-1, 0]));
  });

  it('takes the turn where someone presses', async () => {
    render(ListPage, { rows: ['Ana', 'Ben', 'Chidi'] });
    await user.click(screen.getByRole('button', { name: 'Actions for Ben' }));
    expect(stops()).toEqual([-1, 0, -1]);
  });
});

describe('keys of a list', () => {
  it('turns the sideways arrows round where the page runs right to left', () => {
    expect(nextAt('ArrowRight', 0, 3, { way: 'horizontal' }, false)).toBe(1);
    expect(nextAt('ArrowLeft', 0, 3, { way: 'horizontal' }, true)).toBe(1);
    expect(nextAt('ArrowDown', 0, 3, { way: 'horizontal' }, false)).toBeNull();
    expect(nextAt('ArrowLeft', 0, 3, { way: 'horizontal', wrap: true }, false)).toBe(2);
  });
});
