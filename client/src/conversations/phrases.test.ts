import { beforeEach, describe, expect, it } from 'vitest';
import { refused, type Answer } from '../api/refusal';
import type { Nothing, SupportRow } from '../realtime/contract';
import { support } from '../realtime/samples';
import { Phrases } from './phrases.svelte';

describe('support phrases', () => {
  let row: SupportRow | undefined;
  let asked: [number, string, boolean][];
  let answer: (value: Answer<Nothing>) => void;
  let all: Phrases;
  const shown = () => ({ all: all.of(3).all, mine: [...all.of(3).mine] });

  beforeEach(() => {
    row = undefined;
    asked = [];
    all = new Phrases(
      (position, phrase, said) => {
        asked.push([position, phrase, said]);
        return new Promise((resolve) => (answer = resolve));
      },
      () => row,
    );
  });

  it('stand in their own order, whoever said them first', () => {
    row = support(3, { said: ['me-too', 'i-hear-you'], mine: ['me-too'] });
    expect(shown()).toEqual({ all: ['i-hear-you', 'me-too'], mine: ['me-too'] });
  });

  it('are shown at once, and stay when the room has them', async () => {
    const done = all.toggle(3, 'thank-you');
    expect(shown()).toEqual({ all: ['thank-you'], mine: ['thank-you'] });
    answer({ ok: true, value: {} });
    expect(await done).toBeNull();
    expect(shown().mine).toEqual(['thank-you']);
    row = support(3, { said: ['thank-you'], mine: ['thank-you'] });
    all.heard(row);
    // From now on the room decides: taken back on another device, it is gone here.
    row = support(3, { said: [], mine: [] });
    all.heard(row);
    expect(shown()).toEqual({ all: [], mine: [] });
    expect(asked).toEqual([[3, 'thank-you', true]]);
  });

  it('go again when they were not taken', async () => {
    const done = all.toggle(3, 'thank-you');
    answer(refused('network'));
    expect(await done).toMatchObject({ ok: false, code: 'network' });
    expect(shown()).toEqual({ all: [], mine: [] });
  });

  it('are taken back, and stay for those who said them too', async () => {
    row = support(3, { said: ['i-hear-you'], mine: ['i-hear-you'] });
    const done = all.toggle(3, 'i-hear-you');
    expect(shown()).toEqual({ all: ['i-hear-you'], mine: [] });
    answer({ ok: true, value: {} });
    await done;
    expect(asked).toEqual([[3, 'i-hear-you', false]]);
  });

  it('follow the last of two quick presses', async () => {
    const first = all.toggle(3, 'me-too');
    const answerFirst = answer;
    const second = all.toggle(3, 'me-too');
    answerFirst({ ok: true, value: {} });
    await first;
    expect(shown().mine).toEqual([]);
    answer({ ok: true, value: {} });
    await second;
    expect(asked.map(([, , said]) => said)).toEqual([true, false]);
  });
});
