import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refused } from '../api/refusal';
import { dropDraftsOf } from '../app/drafts';
import { hush } from '../ui/announcer.svelte';
import { connection } from '../realtime/connection';
import { message } from '../realtime/samples';
import FlagMessage from './flag-message.svelte';

describe('asking for a look', () => {
  const onclose = vi.fn();
  const user = userEvent.setup();
  const open = () => render(FlagMessage, { circle: 'c', row: message(3), name: 'Amara', onclose });
  const send = () => user.click(screen.getByRole('button', { name: 'Ask a moderator to look' }));
  const words = () => screen.getByRole<HTMLTextAreaElement>('textbox');

  afterEach(() => {
    hush();
    dropDraftsOf('');
    onclose.mockClear();
  });

  it('offers each of the fifteen reasons once', () => {
    open();
    const values = screen.getAllByRole<HTMLInputElement>('radio').map((one) => one.value);
    expect(new Set(values)).toEqual(new Set(Array.from({ length: 15 }, (_, index) => `R${index + 1}`)));
    expect(values.length).toBe(15);
  });

  it('asks for a reason, and goes to the first one', async () => {
    open();
    await send();
    expect(screen.getByText('Choose what is closest.')).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]));
  });

  it('needs words for something else, and goes to them', async () => {
    open();
    await user.click(screen.getByLabelText('Something else'));
    await send();
    expect(screen.getByText(/A few words help/)).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement).toBe(words()));
  });

  it.each([
    ['I’m worried about their safety now', 'five minutes', true],
    ['I’m worried about them', 'half an hour', true],
    ['Hate or discrimination', 'A moderator looks at this; the aim is within half an hour', false],
    ['It needs a content note', 'The facilitators of this circle look', false],
    ['Something else', 'within a day', false],
  ])('says what happens next with “%s”', async (reason, next, help) => {
    open();
    await user.click(screen.getByLabelText(reason));
    expect(screen.getByText(new RegExp(next))).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Find someone to call' }) !== null).toBe(help);
  });

  it('keeps the words when the connection is away, and says so', async () => {
    const { unmount } = open();
    await user.click(screen.getByLabelText('Something else'));
    await user.type(words(), 'It felt like a test.');
    await send();
    expect(await screen.findAllByText(/The connection is away/)).not.toEqual([]);
    expect([words().value, onclose.mock.calls.length]).toEqual(['It felt like a test.', 0]);
    unmount();
    open();
    expect(words().value).toBe('It felt like a test.');
  });

  describe('and the answer not arriving', () => {
    const worry = 'I’m worried about their safety now';
    const sent = () => vi.mocked(connection.call).mock.calls.map(([, , id, , reason]) => ({ id, reason }));
    const answers = (answer: ReturnType<typeof refused>) =>
      vi.spyOn(connection, 'call').mockResolvedValue(answer);

    it('asks again with the same flag for the same reason: it is one', async () => {
      answers(refused('network'));
      open();
      await user.click(screen.getByLabelText('Hate or discrimination'));
      await send();
      await user.type(words(), 'It was about her faith.');
      await send();
      const [first, second] = sent();
      expect(sent().length).toBe(2);
      expect(second).toEqual(first);
    });

    it('asks with another flag for a graver reason: neither takes the place of the other', async () => {
      answers(refused('network'));
      open();
      await user.click(screen.getByLabelText('Hate or discrimination'));
      await send();
      await user.click(screen.getByLabelText(worry));
      await send();
      expect(new Set(sent().map(({ id }) => id)).size).toBe(2);
      expect(new Set(sent().map(({ reason }) => reason)).size).toBe(2);
    });

    it('is done, too, where the same was asked before', async () => {
      answers(refused('conflict', { reason: 'already_flagged' }));
      open();
      await user.click(screen.getByLabelText(worry));
      await send();
      await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    });
  });
});
