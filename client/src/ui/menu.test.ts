import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeMenu, nextItem, typedItem } from './menu.svelte';
import MenuList from './testing/menu-list.svelte';

const trigger = () => screen.getByRole('button', { name: 'Actions for Esi’s message' });
const item = (name: string) => screen.getByRole('menuitem', { name });
const focused = () => document.activeElement?.textContent?.trim();

describe('menu', () => {
  const run = vi.fn();
  let user: ReturnType<typeof userEvent.setup>;

  beforeEach(async () => {
    user = userEvent.setup();
    render(MenuList, { run });
  });
  afterEach(() => {
    closeMenu();
    run.mockClear();
    cleanup();
  });

  it('opens at a press, says so, and puts focus on the first item', async () => {
    expect(trigger().getAttribute('aria-expanded')).toBe('false');
    await user.click(trigger());
    expect(trigger().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('menu', { name: 'Actions for Esi’s message' })).toBeTruthy();
    expect(document.activeElement).toBe(item('Reply'));
  });

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
    ['ArrowDown', '{ArrowDown}'],
    ['Shift+F10', '{Shift>}{F10}{/Shift}'],
    ['the menu key', '{ContextMenu}'],
  ])('opens with %s', async (_, keys) => {
    trigger().focus();
    await user.keyboard(keys);
    expect(focused()).toBe('Reply');
  });

  it('moves with arrows, around its ends, and with Home and End', async () => {
    await user.click(trigger());
    const trail = [];
    for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowUp}', '{Home}', '{End}']) {
      await user.keyboard(key);
      trail.push(focused());
    }
    expect(trail).toEqual(['Reflect', 'Report', 'Reply', 'Report', 'Reply', 'Report']);
  });

  it('finds an item by what is typed', async () => {
    await user.click(trigger());
    await user.keyboard('rep');
    expect(focused()).toBe('Report');
    await user.keyboard('l');
    expect(focused()).toBe('Reply');
  });

  it('closes with Escape and gives focus back', async () => {
    await user.click(trigger());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(trigger());
    expect(trigger().getAttribute('aria-expanded')).toBe('false');
    expect(run).not.toHaveBeenCalled();
  });

  it('chooses with Enter, closes and gives focus back', async () => {
    await user.click(trigger());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(run).toHaveBeenCalledExactlyOnceWith('Reflect');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(trigger());
  });

  it('closes at a second press, and at a press elsewhere', async () => {
    await user.click(trigger());
    await user.click(trigger());
    expect(screen.queryByRole('menu')).toBeNull();
    await user.click(trigger());
    await user.click(screen.getByRole('button', { name: 'Before' }));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('Before');
  });

  it('lets Tab go on from the trigger', async () => {
    await user.click(trigger());
    await user.tab();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('After');
  });

  it('stands inside the landmark of its trigger', async () => {
    await user.click(trigger());
    expect(screen.getByRole('main').contains(screen.getByRole('menu'))).toBe(true);
  });
});

describe('keys of the menu', () => {
  it('leaves other keys alone', () => {
    expect(nextItem('a', 0, ['x', 'y'])).toBeNull();
    expect(nextItem('ArrowLeft', 0, ['x', 'y'])).toBeNull();
  });

  it('walks through the words of one letter, and stays where nothing fits', () => {
    const labels = ['Mute', 'Remove', 'Mark', 'Report'];
    expect(typedItem('m', 0, labels)).toBe(2);
    expect(typedItem('mm', 2, labels)).toBe(0);
    expect(typedItem('rep', 1, labels)).toBe(3);
    expect(typedItem('z', 1, labels)).toBeNull();
  });
});
