import { describe, expect, it } from 'vitest';
import { addressOf, isEmpty, readWishes, without } from './wishes';

const read = (query: string) => readWishes(new URLSearchParams(query));

describe('what someone looks for', () => {
  it('goes into the address and comes back the same', () => {
    const wishes = read(
      'theme=empathy&language=fr&day=tuesday&from=18&to=22&size=small&pace=gentle&mode=listen',
    );
    expect(Object.keys(wishes)).toHaveLength(8);
    const address = addressOf(wishes);
    expect(readWishes(new URL(address, 'http://localhost').searchParams)).toEqual(wishes);
  });

  it('reads no more out of an address than makes sense', () => {
    expect(read('theme=nothing&day=someday&from=25&to=0&pace=&mode=TALK&from=1e1&extra=1')).toEqual({});
    expect(isEmpty(read('theme=nothing'))).toBe(true);
  });

  it('gives up the whole hour when the time is given up', () => {
    const wishes = read('theme=empathy&day=tuesday&from=18&to=22');
    expect(without(wishes, 'time')).toEqual({ theme: 'empathy' });
    expect(without(wishes, 'theme')).toEqual({ day: 'tuesday', from: 18, to: 22 });
    expect(addressOf({})).toBe('/discover');
  });
});
