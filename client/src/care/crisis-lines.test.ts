import { describe, expect, it } from 'vitest';
import type { CrisisLineView } from '../api/schema';
import { countryHint, linkOf, quietFirst, wordAndNumber } from './crisis-lines';

const line = (kind: CrisisLineView['kind'], contact: string): CrisisLineView => ({
  name: 'Line',
  kind,
  contact,
  hours: '24/7',
  languages: ['en'],
  source: 'https://example.org',
  checkedOn: '2026-11-01',
  stale: false,
});

describe('crisis lines', () => {
  it('puts first what needs no voice', () => {
    const sorted = quietFirst([
      line('emergency', '112'),
      line('call', '116 123'),
      line('text', 'SHOUT to 85258'),
    ]);
    expect(sorted.map((one) => one.kind)).toEqual(['text', 'call', 'emergency']);
  });

  it('calls, begins a text and opens a chat', () => {
    expect(linkOf(line('call', '0800 111 0 111'))).toBe('tel:08001110111');
    expect(linkOf(line('emergency', '112'))).toBe('tel:112');
    expect(linkOf(line('text', 'HOME → 741741'))).toBe('sms:741741?&body=HOME');
    expect(linkOf(line('text', '988'))).toBe('sms:988');
    expect(linkOf(line('chat', 'https://example.org/chat'))).toBe('https://example.org/chat');
  });

  it('makes no link of what it cannot read', () => {
    expect(linkOf(line('chat', 'javascript:alert(1)'))).toBeNull();
    expect(linkOf(line('call', 'ask the operator'))).toBeNull();
  });

  it('reads the word to send and where to', () => {
    expect(wordAndNumber('HOME → 741741')).toEqual({ word: 'HOME', number: '741741' });
    expect(wordAndNumber('SHOUT to 85258')).toEqual({ word: 'SHOUT', number: '85258' });
    expect(wordAndNumber('988')).toBeNull();
  });

  it('hints at a country and never guesses an unknown one', () => {
    expect(countryHint('Australia/Perth')).toBe('AU');
    expect(countryHint('Europe/Lisbon')).toBeNull();
  });
});
