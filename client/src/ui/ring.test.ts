import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { initials } from './initials';
import Ring from './Ring.svelte';
import { avatarSize, placeOn } from './ring';

describe('ring', () => {
  afterEach(cleanup);

  it('begins at the top and goes the way a clock does', () => {
    expect([0, 1, 2, 3].map((index) => placeOn(index, 4))).toEqual([
      { x: 0, y: -1 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
      { x: -1, y: 0 },
    ]);
  });

  it('keeps everybody at one distance from the middle and apart from each other', () => {
    for (const count of [1, 2, 5, 8, 9, 10, 11]) {
      const places = Array.from({ length: count }, (_, index) => placeOn(index, count));
      for (const { x, y } of places) expect(Math.hypot(x, y)).toBeCloseTo(1, 2);
      const size = avatarSize(count);
      const radius = (232 - size) / 2;
      const [first, second] = places;
      if (first && second)
        expect(radius * Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThan(size);
    }
  });

  it('says in words what it shows', () => {
    render(Ring, {
      people: [
        { id: '1', name: 'Amara', colour: 0, here: true, holds: true },
        { id: '2', name: 'Ben', colour: 1, here: true, me: true },
        { id: '3', name: 'Grace', colour: 7, here: false, note: 'facilitating' },
      ],
    });
    expect(screen.getAllByRole('listitem').map((one) => one.querySelector('.vh')?.textContent)).toEqual([
      'Amara, here, has the talking piece',
      'You, here',
      'Grace, facilitating, not here now',
    ]);
  });
});

describe('initials', () => {
  it.each([
    ['Amara', 'AM'],
    ['Ana Maria Silva', 'AS'],
    ['  ', '·'],
    ['é', 'É'],
    ['👩‍🚀 Kim', '👩‍🚀K'],
    ['李小龍', '李小'],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
