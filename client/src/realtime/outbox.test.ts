import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refused, type Answer } from '../api/refusal';
import type { MessageSent } from './contract';
import { Outbox, type Unsent } from './outbox';
import { message } from './samples';

const yes: Answer<MessageSent> = { ok: true, value: { position: 7, postedAt: '2026-11-24T19:00:00.000Z' } };

describe('the outbox', () => {
  let sent: { unsent: Unsent; answer: (a: Answer<MessageSent>) => void }[];
  let outbox: Outbox;

  const make = () => new Outbox((unsent) => new Promise((answer) => sent.push({ unsent, answer })));
  const answer = async (what: Answer<MessageSent>) => {
    sent.at(-1)?.answer(what);
    await vi.advanceTimersByTimeAsync(0);
  };
  const states = () => outbox.all.map((one) => `${one.text}: ${one.state}`);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    sessionStorage.clear();
    sent = [];
    outbox = make();
  });
  afterEach(() => {
    outbox.forget();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('sends one after the other, in the order they were written', async () => {
    outbox.add('c', 'one', null);
    outbox.add('c', 'two', 4);
    expect(sent.length).toBe(1);
    await answer(yes);
    expect(sent.map(({ unsent }) => [unsent.text, unsent.replyTo])).toEqual([
      ['one', null],
      ['two', 4],
    ]);
    expect(states()).toEqual(['one: sent', 'two: sending']);
  });

  it('claims that something was sent only after the server said so', async () => {
    outbox.add('c', 'one', null);
    expect(states()).toEqual(['one: sending']);
    await answer(yes);
    expect(states()).toEqual(['one: sent']);
  });

  it('lets go of what the conversation shows, by its id, before or after the answer', async () => {
    const { id } = outbox.add('c', 'one', null);
    outbox.arrived([message(7, { id })]);
    expect(states()).toEqual([]);
    await answer(yes);
    expect(states()).toEqual([]);
  });

  it('sends again by itself, with the same id, and keeps the order', async () => {
    outbox.add('c', 'one', null);
    outbox.add('c', 'two', null);
    await answer(refused('network'));
    expect(states()).toEqual(['one: waiting', 'two: waiting']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.length).toBe(2);
    expect(sent[1]?.unsent.id).toBe(sent[0]?.unsent.id);
    await answer(yes);
    await answer(yes);
    expect(sent.map(({ unsent }) => unsent.text)).toEqual(['one', 'one', 'two']);
  });

  it('holds what is written behind one that waits', async () => {
    outbox.add('c', 'one', null);
    await answer(refused('unavailable'));
    outbox.add('c', 'two', null);
    expect([states(), sent.length]).toEqual([['one: waiting', 'two: waiting'], 1]);
  });

  it('sends at once when the connection is back, or when asked to', async () => {
    outbox.add('c', 'one', null);
    await answer(refused('network'));
    outbox.tryNow();
    expect([states(), sent.length]).toEqual([['one: sending'], 2]);
  });

  it('does not lose a "try now" that comes while an answer is awaited', async () => {
    outbox.add('c', 'one', null);
    outbox.tryNow();
    await answer(refused('network'));
    expect(sent.length).toBe(2);
  });

  it('waits as long as it is asked to when that was a lot at once', async () => {
    outbox.add('c', 'one', null);
    await answer(refused('rate_limited', { retryAfterMs: 4_200 }));
    expect(outbox.all[0]?.no?.code).toBe('rate_limited');
    await vi.advanceTimersByTimeAsync(4_199);
    expect(sent.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(2);
  });

  it.each(['conflict', 'gone', 'forbidden', 'too_large', 'not_found', 'invalid'] as const)(
    'keeps the words of one that was refused as %s, says why, and goes on with the next',
    async (code) => {
      outbox.add('c', 'one', null);
      outbox.add('c', 'two', null);
      await answer(refused(code, { reason: 'muted' }));
      expect(states()).toEqual(['one: refused', 'two: sending']);
      expect(outbox.all[0]?.no).toMatchObject({ code, reason: 'muted' });
    },
  );

  it('takes one out when asked to', async () => {
    const { id } = outbox.add('c', 'one', null);
    await answer(refused('conflict'));
    outbox.remove(id);
    expect(states()).toEqual([]);
    outbox.tryNow();
    expect(sent.length).toBe(1);
  });

  it('outlives a reload, with the same id', async () => {
    const { id } = outbox.add('c', 'one', 3);
    await answer(refused('network'));
    const later = make();
    expect(later.all).toMatchObject([{ id, text: 'one', replyTo: 3, state: 'waiting' }]);
    later.tryNow();
    expect(sent.at(-1)?.unsent.id).toBe(id);
    await answer(yes);
    expect(make().all).toEqual([]);
  });

  it('forgets after a day', async () => {
    outbox.add('c', 'one', null);
    await answer(refused('network'));
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1_000);
    expect(make().all).toEqual([]);
  });

  it('forgets one circle, or everything, in memory and in storage', async () => {
    outbox.add('c', 'one', null);
    await answer(refused('network'));
    outbox.add('d', 'two', null);
    outbox.forget('c');
    expect([states(), make().all.length]).toEqual([['two: waiting'], 1]);
    outbox.forget();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([states(), make().all.length, sent.length]).toEqual([[], 0, 1]);
  });

  it('works without storage, and with nonsense in it', async () => {
    const broken = () => {
      throw new Error('denied');
    };
    const without = new Outbox(async () => yes, broken);
    without.add('c', 'one', null);
    await vi.advanceTimersByTimeAsync(0);
    expect(without.all[0]?.state).toBe('sent');
    sessionStorage.setItem('pc.outbox', '{"not":"a list"');
    expect(make().all).toEqual([]);
  });

  it('tells those who watch', () => {
    const told = vi.fn();
    const stop = outbox.watch(told);
    outbox.add('c', 'one', null);
    const times = told.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    stop();
    outbox.forget();
    expect(told).toHaveBeenCalledTimes(times);
  });
});
