import { describe, expect, it } from 'vitest';
import { farAway } from './nearby';
import { byGravity, isWorry, reported, titleOf } from './reasons';
import { ready } from './sentences';
import { refused } from '../api/refusal';
import { told } from './told';
import { isPastAim, span, waitingLine } from './waiting';

const minute = 60_000;

describe('waiting', () => {
  it.each([
    [0, 'under 1 min'],
    [59_000, 'under 1 min'],
    [14 * minute + 59_000, '14 min'],
    [60 * minute, '1 h'],
    [200 * minute, '3 h 20 min'],
    [22.3 * 60 * minute, '22 h'],
    [24 * 60 * minute, '24 h'],
    [50 * 60 * minute, '2 days'],
    [-minute, 'under 1 min'],
  ])('says %d ms in whole words', (ms, words) => expect(span(ms)).toBe(words));

  it('says in words, not only by colour, that a case has waited longer than it should', () => {
    const one = { openedAt: '2026-11-22T19:00:00.000Z', aimMinutes: 5 };
    const at = (minutes: number) => Date.parse(one.openedAt) + minutes * minute;
    expect(waitingLine(one, at(4))).toBe('Waiting 4 min. Aim: under 5 min.');
    expect(isPastAim(one, at(4))).toBe(false);
    expect(waitingLine(one, at(14))).toBe('Waiting 14 min, past the aim of 5 min.');
    expect(isPastAim(one, at(5))).toBe(true);
  });
});

describe('reasons', () => {
  it('names a case by what presses most', () => {
    expect(titleOf({ reasons: ['R2', 'R11', 'R1'] })).toBe('Worried about someone’s safety now');
    expect(byGravity(['R15', 'R6', 'R3'])).toEqual(['R3', 'R6', 'R15']);
    expect(titleOf({ reasons: [] })).toBe('Something else');
  });

  it('knows every reason, and which three are worries', () => {
    const all = Array.from({ length: 15 }, (_, index) => `R${index + 1}` as 'R1');
    expect(byGravity(all)).toHaveLength(15);
    expect(all.filter((reason) => isWorry({ reasons: [reason] }))).toEqual(['R1', 'R2', 'R3']);
  });

  it('gathers flags by reason with their words', () => {
    const flags = [
      { reason: 'R2', words: null },
      { reason: 'R1', words: ' Please look. ' },
      { reason: 'R2', words: 'He sounded low.' },
    ] as const;
    expect(reported(flags)).toEqual([
      { reason: 'R1', count: 1, words: ['Please look.'] },
      { reason: 'R2', count: 2, words: ['He sounded low.'] },
    ]);
  });
});

describe('what an author may be told', () => {
  it('begins with what fits, and never with blame for a worry', () => {
    const offered = ready(['R1']);
    expect(offered[0]?.id).toBe('care');
    expect(offered[0]?.text).toContain('You are not in trouble');
    expect(ready(['R10']).map((one) => one.id)).toEqual(['contact', 'agreement']);
    expect(ready(['R15']).map((one) => one.id)).toEqual(['agreement']);
  });

  it('offers at most three sentences, none of them twice', () => {
    const offered = ready(['R1', 'R4', 'R6', 'R9']).map((one) => one.id);
    expect(offered).toHaveLength(3);
    expect(new Set(offered).size).toBe(3);
  });
});

describe('context', () => {
  const lines = (count: number, at: number) =>
    Array.from({ length: count }, (_, index) => ({ flagged: index === at }));

  it('keeps what is near the flagged message, and folds the rest', () => {
    expect(farAway(lines(21, 10))).toEqual({ before: 8, after: 8 });
    expect(farAway(lines(5, 2))).toEqual({ before: 0, after: 0 });
    expect(farAway(lines(1, 0))).toEqual({ before: 0, after: 0 });
    const twice = lines(21, 10).map((line, index) => ({ flagged: line.flagged || index === 11 }));
    expect(farAway(twice)).toEqual({ before: 8, after: 7 });
  });

  it('asks for no press to show one line', () => {
    expect(farAway(lines(6, 3))).toEqual({ before: 0, after: 0 });
  });
});

describe('a "no" of the desk', () => {
  it.each(['already_decided', 'claimed_by_other', 'too_late_to_undo', 'case_moved_on'])(
    'words %s',
    (reason) => {
      expect(told(refused('conflict', { reason, sentence: 'server' }))).toMatch(/^[A-Z].+\.$/);
      expect(told(refused('conflict', { reason, sentence: 'server' }))).not.toBe('server');
    },
  );

  it('says kindly that a case is not there, and that the connection is away', () => {
    expect(told(refused('not_found', { reason: 'not_found' }))).toContain('not here any more');
    expect(told(refused('network'))).toContain('still here');
  });
});
