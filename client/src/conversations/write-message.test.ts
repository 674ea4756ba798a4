import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, dropDraftsOf } from '../app/drafts';
import { speak } from '../app/texts/words';
import { message } from '../realtime/samples';
import { hush } from '../ui/announcer.svelte';
import WriteMessage from './write-message.svelte';

describe('the composer', () => {
  const onsend = vi.fn();
  const onstopreply = vi.fn();
  const user = userEvent.setup();
  const open = (more = {}) =>
    render(WriteMessage, { place: 'c/write', replyTo: null, replyName: '', onsend, onstopreply, ...more });
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
  const mouse = (yes: boolean) =>
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: yes } as unknown as MediaQueryList);

  beforeEach(() => mouse(true));
  afterEach(() => {
    hush();
    dropDraftsOf('');
    onsend.mockClear();
    onstopreply.mockClear();
  });

  it('sends with Enter, begins a line with Shift and Enter, and is empty afterwards', async () => {
    open();
    await user.type(field(), 'A long night.{Shift>}{Enter}{/Shift}A good morning.{Enter}');
    expect(onsend).toHaveBeenCalledExactlyOnceWith('A long night.\nA good morning.', []);
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(draftOf('c/write')).toBe('');
  });

  it('takes Enter for a new line where the screen is touched', async () => {
    mouse(false);
    open();
    expect(screen.queryByText(/Enter sends/)).toBeNull();
    await user.type(field(), 'one{Enter}two');
    expect(onsend).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(onsend).toHaveBeenCalledExactlyOnceWith('one\ntwo', []);
  });

  it('keeps what is being written, and has it again', async () => {
    const { unmount } = open();
    await user.type(field(), 'Half a thou');
    unmount();
    open();
    expect(field().value).toBe('Half a thou');
  });

  it('keeps the words in sight while nothing may be sent, and gives them back', async () => {
    const { rerender } = open();
    await user.type(field(), 'Half a thought');
    await rerender({ resting: true });
    expect([field().value, field().readOnly]).toEqual(['Half a thought', true]);
    expect(screen.getByText(/Your words are kept here/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
    await user.type(field(), ' more{Enter}');
    expect(onsend).not.toHaveBeenCalled();
    expect(draftOf('c/write')).toBe('Half a thought');
    await rerender({ resting: false });
    await user.type(field(), ', whole{Enter}');
    expect(onsend).toHaveBeenCalledExactlyOnceWith('Half a thought, whole', []);
  });

  it('keeps the words where the circle closes and the language changes meanwhile', async () => {
    const { rerender, unmount } = open();
    await user.type(field(), 'Half a thought');
    await rerender({ resting: true });
    await speak('fr');
    try {
      const theirs = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Vos mots' });
      await vi.waitFor(() => expect(theirs().value).toBe('Half a thought'));
      unmount();
      open({ resting: true });
      expect([theirs().value, theirs().readOnly]).toEqual(['Half a thought', true]);
    } finally {
      await speak('en');
    }
  });

  it('shows nothing to write in while nothing may be sent and nothing was written', () => {
    open({ resting: true });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says kindly that there are no words yet', async () => {
    open();
    await user.type(field(), '   {Enter}');
    expect(onsend).not.toHaveBeenCalled();
    expect(screen.getAllByText('There are no words here yet.')).not.toEqual([]);
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps a text that is too long, and says by how much', async () => {
    open();
    field().focus();
    await user.paste('a'.repeat(4_002));
    expect(screen.getByText(/2 characters longer/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(onsend).not.toHaveBeenCalled();
    expect(field().value.length).toBe(4_002);
  });

  it('shows what is replied to, and lets go of it with Escape', async () => {
    open({ replyTo: message(3, { text: 'My sister rang.' }), replyName: 'Amara' });
    expect(screen.getByText('Replying to Amara')).toBeTruthy();
    expect(screen.getByText('My sister rang.')).toBeTruthy();
    await user.type(field(), '{Escape}');
    expect(onstopreply).toHaveBeenCalledOnce();
  });

  it('puts words back behind what stands there', async () => {
    const { component } = open();
    await user.type(field(), 'Here already.');
    component.write('Not sent.');
    await vi.waitFor(() => expect(field().value).toBe('Here already.\n\nNot sent.'));
    expect(draftOf('c/write')).toBe('Here already.\n\nNot sent.');
  });
});
