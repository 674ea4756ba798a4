import { describe, expect, it } from 'vitest';
import { member } from '../realtime/samples';
import { isMuted, mayActOn, onRing, seatedIn } from './room-people';

const amara = member('amara');
const ben = member('ben', { state: 'left' });
const grace = member('grace', { role: 'facilitator' });
const omar = member('omar', { role: 'co-facilitator' });

describe('the people of a room', () => {
  it('are those with a seat, facilitators first', () => {
    expect(seatedIn([amara, ben, grace, omar]).map((one) => one.person)).toEqual(['grace', 'omar', 'amara']);
  });

  it('stand on the ring, here or not', () => {
    const ring = onRing([grace, amara], new Set(['grace']), 'amara');
    expect(ring.map(({ id, here, me }) => [id, here, me])).toEqual([
      ['grace', true, false],
      ['amara', true, true],
    ]);
    expect(onRing([grace, amara], new Set<string>(), 'amara')[0]?.here).toBe(false);
  });

  it('are called neither here nor away while nobody can tell', () => {
    expect(onRing([grace, amara], null, 'amara').map((one) => one.here)).toEqual([null, null]);
  });
});

describe('who may pause or remove whom', () => {
  it.each([
    ['a facilitator a member', grace, amara, true],
    ['a facilitator a co-facilitator', grace, omar, true],
    ['a co-facilitator a member', omar, amara, true],
    ['a co-facilitator a facilitator', omar, grace, false],
    ['a member a member', amara, member('chidi'), false],
    ['anyone themselves', grace, grace, false],
    ['a facilitator someone who left', grace, ben, false],
    ['someone unknown', undefined, amara, false],
  ] as const)('%s', (_, actor, other, may) => expect(mayActOn(actor, other)).toBe(may));
});

it('a pause is over when its time is', () => {
  const until = '2026-11-24T19:00:00.000Z';
  const muted = member('ben', { mutedUntil: until });
  expect(isMuted(muted, Date.parse(until) - 1)).toBe(true);
  expect(isMuted(muted, Date.parse(until))).toBe(false);
  expect(isMuted(member('ben'), 0)).toBe(false);
  expect(isMuted(undefined, 0)).toBe(false);
});
