import { describe, expect, it } from 'vitest';
import type { PairView } from '../realtime/contract';
import { exchange } from '../realtime/samples';
import { skipped, standingOf } from './empathy.svelte';
import { mayReflect } from './may-reflect';

const pair = (more: Partial<PairView>): PairView => ({
  answer: null,
  triesLeft: 2,
  state: 'awaiting-answer',
  receipt: null,
  ...more,
});
const row = (more: Partial<PairView>, heard = false) => exchange('e', 3, { pair: pair(more), heard });

describe('where an exchange stands', () => {
  it('asks the speaker, and lets the reflector wait', () => {
    expect(standingOf(row({}), 'amara')).toEqual({ as: 'speaker', now: 'answer' });
    expect(standingOf(row({}), 'farid')).toEqual({ as: 'reflector', now: 'waits' });
  });

  it('lets the reflector say it anew after partly and not yet', () => {
    const partly = row({ state: 'awaiting-reflection', answer: 'partly', triesLeft: 2 });
    expect(standingOf(partly, 'farid')).toEqual({
      as: 'reflector',
      now: 'again',
      said: 'partly',
      triesLeft: 2,
    });
    expect(standingOf(partly, 'amara')).toEqual({ as: 'speaker', now: 'waits', said: 'partly' });
    const notYet = row({ state: 'awaiting-reflection', answer: 'not-yet', triesLeft: 1 });
    expect(standingOf(notYet, 'farid')).toMatchObject({ said: 'not-yet', triesLeft: 1 });
  });

  it('comes to its end, heard or at rest', () => {
    expect(standingOf(row({ state: 'heard', answer: 'yes' }, true), 'amara')).toMatchObject({
      now: 'over',
      heard: true,
    });
    expect(standingOf(row({ state: 'rested', answer: 'partly' }), 'farid')).toMatchObject({
      now: 'over',
      heard: false,
    });
  });

  it('tells the circle only whether someone felt heard', () => {
    expect(standingOf(exchange('e', 3), 'ben')).toEqual({ as: 'circle', heard: false });
    expect(standingOf(exchange('e', 3, { heard: true }), 'ben')).toEqual({ as: 'circle', heard: true });
  });

  it('shows a third person nothing of the pair, even if it came', () => {
    expect(standingOf(row({ state: 'awaiting-reflection', answer: 'not-yet' }), 'ben')).toEqual({
      as: 'circle',
      heard: false,
    });
  });
});

describe('who may reflect', () => {
  it('is anyone but the one who shared, once each', () => {
    expect(mayReflect([], 3, 'amara', 'ben')).toBe(true);
    expect(mayReflect([], 3, 'amara', 'amara')).toBe(false);
    expect(mayReflect([exchange('e', 3)], 3, 'amara', 'farid')).toBe(false);
    expect(mayReflect([exchange('e', 3)], 3, 'amara', 'ben')).toBe(true);
    expect(mayReflect([exchange('e', 4)], 3, 'amara', 'farid')).toBe(true);
  });
});

describe('a receipt that someone would rather not send', () => {
  it('is not asked for again', () => {
    skipped.skip('e');
    expect(skipped.ids).toContain('e');
  });
});
