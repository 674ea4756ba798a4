import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dropDraftsOf } from '../app/drafts';
import { hush } from '../ui/announcer.svelte';
import type { ExchangeRow, PairView } from '../realtime/contract';
import { exchange, message } from '../realtime/samples';
import ReflectShare from './reflect-share.svelte';
import SendReceipt from './send-receipt.svelte';
import ViewExchange from './view-exchange.svelte';

const user = userEvent.setup();
const pair = (more: Partial<PairView> = {}): PairView => ({
  answer: null,
  triesLeft: 2,
  state: 'awaiting-answer',
  receipt: null,
  ...more,
});
const receipt = {
  understood: 6,
  acceptedAsIAm: 7,
  caredFor: 5,
  words: 'Warm.',
  sentAt: '2026-11-24T19:00:00.000Z',
};
const heard = (more: Partial<ExchangeRow> = {}) =>
  exchange('e-heard', 3, { heard: true, pair: pair({ state: 'heard', answer: 'yes' }), ...more });

afterEach(() => {
  hush();
  dropDraftsOf('');
});

describe('a reflection in the conversation', () => {
  const onagain = vi.fn();
  const onreceipt = vi.fn();
  const show = async (row: ExchangeRow, me: string) => {
    const props = { circle: 'c', row, me, reflector: 'Farid', speaker: 'Amara', onagain, onreceipt };
    const shown = render(ViewExchange, props);
    // What only the two of them see comes a moment later.
    await vi.dynamicImportSettled();
    await tick();
    return shown;
  };
  const buttons = () => screen.queryAllByRole('button').map((one) => one.textContent?.trim());

  it('asks the speaker in plain words', async () => {
    await show(exchange('e', 3, { pair: pair() }), 'amara');
    expect(screen.getByText('Empathy exchange: Farid to you')).toBeTruthy();
    expect(buttons()).toEqual(['That fits', 'Partly', 'Not yet']);
  });

  it('offers the reflector to say it anew, with the tries that are left', async () => {
    await show(
      exchange('e', 3, { pair: pair({ state: 'awaiting-reflection', answer: 'not-yet', triesLeft: 1 }) }),
      'farid',
    );
    expect(screen.getByText(/not yet\. You may say it anew, if you like\.\s+1 try left\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Say it anew' }));
    expect(onagain).toHaveBeenCalledOnce();
  });

  it('tells the circle only that someone felt heard', async () => {
    await show(exchange('e', 3, { heard: true }), 'ben');
    expect(screen.getByText('Amara felt fully heard.')).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it('shows a receipt to the two of them, and to nobody else even if it came', async () => {
    const row = heard({ pair: pair({ state: 'heard', answer: 'yes', receipt }) });
    const { unmount } = await show(row, 'farid');
    expect(screen.getByText('Amara told you')).toBeTruthy();
    expect(screen.getByText('Warm.')).toBeTruthy();
    unmount();
    await show(row, 'ben');
    expect(screen.queryByText('Warm.')).toBeNull();
  });

  it('rests kindly when the tries are used up', async () => {
    await show(
      exchange('e', 3, { attempt: 3, pair: pair({ state: 'rested', answer: 'partly', triesLeft: 0 }) }),
      'farid',
    );
    expect(screen.getByText(/This exchange rests here/)).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it('asks for a receipt once: one tap, and it is not asked again', async () => {
    await show(heard(), 'amara');
    expect(buttons()).toEqual(['Tell Farid', 'No, thank you']);
    await user.click(screen.getByRole('button', { name: 'No, thank you' }));
    expect(buttons()).toEqual([]);
  });

  it('keeps the question open when the answer could not be sent', async () => {
    await show(exchange('e', 3, { pair: pair() }), 'amara');
    await user.click(screen.getByRole('button', { name: 'Partly' }));
    expect(await screen.findAllByText(/The connection is away/)).not.toEqual([]);
    expect(buttons()).toEqual(['That fits', 'Partly', 'Not yet']);
  });
});

describe('saying what one heard', () => {
  const onclose = vi.fn();
  const open = () =>
    render(ReflectShare, {
      circle: 'c',
      about: { share: message(3), exchange: null },
      speaker: 'Amara',
      onclose,
    });

  it('needs words, and keeps them when the connection is away', async () => {
    const { unmount } = open();
    const send = () => user.click(screen.getByRole('button', { name: 'Say it to Amara' }));
    await send();
    expect(screen.getAllByText('There are no words here yet.')).not.toEqual([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    await user.type(screen.getByRole('textbox'), 'I hear that it was long.');
    await send();
    expect(await screen.findAllByText(/The connection is away/)).not.toEqual([]);
    unmount();
    open();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('I hear that it was long.');
    expect(onclose).not.toHaveBeenCalled();
  });
});

describe('the receipt', () => {
  it('asks for all three, and goes to the first that is open', async () => {
    const onclose = vi.fn();
    render(SendReceipt, { circle: 'c', row: heard(), reflector: 'Farid', onclose });
    const groups = screen.getAllByRole('group');
    expect(groups.map((group) => group.querySelectorAll('input').length)).toEqual([7, 7, 7]);
    await user.click(screen.getAllByRole('radio', { name: '6 of 7' })[0] ?? expect.fail());
    await user.click(screen.getByRole('button', { name: 'Send to Farid' }));
    expect(screen.getByText(/Choose a number for each of the three/)).toBeTruthy();
    await vi.waitFor(() => expect(groups[1]?.contains(document.activeElement)).toBe(true));
    expect(onclose).not.toHaveBeenCalled();
  });
});
