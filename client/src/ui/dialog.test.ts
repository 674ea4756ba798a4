import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announce, hush, startAnnouncer } from './announcer.svelte';
import DialogPage from './testing/dialog-page.svelte';

const opener = () => screen.getByRole('button', { name: 'Leave' });
const dialog = () => document.querySelector('dialog') as HTMLDialogElement;

describe('dialog', () => {
  const user = userEvent.setup();
  afterEach(() => {
    hush();
    cleanup();
  });

  it('opens over the page, is named by its title, and puts focus there', async () => {
    render(DialogPage);
    await user.click(opener());
    expect(dialog().open).toBe(true);
    const title = screen.getByRole('heading', { name: 'Leave the circle?' });
    expect(dialog().getAttribute('aria-labelledby')).toBe(title.id);
    expect(document.activeElement).toBe(title);
  });

  it('puts focus on the field that is marked as the first', async () => {
    render(DialogPage, { first: true });
    await user.click(opener());
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Why');
  });

  it.each([
    ['Escape', () => dialog().dispatchEvent(new Event('cancel', { cancelable: true }))],
    ['the cross', () => screen.getByRole('button', { name: 'Close' }).click()],
    ['a press outside', () => dialog().dispatchEvent(new Event('pointerdown', { bubbles: true }))],
  ])('closes with %s, tells, and gives focus back', async (_, close) => {
    const onclose = vi.fn();
    render(DialogPage, { onclose });
    await user.click(opener());
    close();
    await vi.waitFor(() => expect(dialog().open).toBe(false));
    expect(onclose).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(opener());
  });

  it('has the two ways out in its head, before the cross', async () => {
    render(DialogPage);
    await user.click(opener());
    const names = Array.from(dialog().querySelectorAll('header a, header button'), (one) => one.textContent);
    expect(names).toEqual(['', expect.stringContaining('Exit now'), '']);
    const help = screen.getByRole('link', { name: 'I need help now' });
    expect([help.getAttribute('href'), help.getAttribute('target')]).toEqual(['/help', '_blank']);
    await user.tab();
    expect(document.activeElement).toBe(help);
  });

  it('stays at a press inside', async () => {
    render(DialogPage);
    await user.click(opener());
    await user.click(screen.getByText('Your seat goes to someone who waits.'));
    expect(dialog().open).toBe(true);
  });

  it('gives focus to the heading when its opener is gone', async () => {
    render(DialogPage);
    await user.click(opener());
    opener().remove();
    screen.getByRole('button', { name: 'Close' }).click();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Page' })),
    );
  });

  it('holds the live region while all else is inert, and gives it back', async () => {
    render(DialogPage);
    await user.click(opener());
    announce('Not sent yet.');
    expect(dialog().textContent).toContain('Not sent yet.');
    screen.getByRole('button', { name: 'Close' }).click();
    await vi.waitFor(() => expect(dialog().open).toBe(false));
    expect(startAnnouncer().parentElement).toBe(document.body);
  });
});
