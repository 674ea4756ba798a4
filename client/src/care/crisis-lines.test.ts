import { describe, expect, it } from 'vitest';
import type { CrisisLine } from '../api/schema';
import { countryHint, isStale, linkOf, quietFirst } from './crisis-lines';

const line = (kind: CrisisLine['kind'], contact: string, checkedOn = '2026-11-01'): CrisisLine => ({
  name: 'Line',
  kind,
  contact,
  hours: '24/7',
  languages: ['en'],
  source: 'https://example.org',
  checkedOn,
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
    expect(linkOf(line('text', 'HOME to 741741'))).toBe('sms:741741?&body=HOME');
    expect(linkOf(line('text', '988'))).toBe('sms:988');
    expect(linkOf(line('chat', 'https://example.org/chat'))).toBe('https://example.org/chat');
  });

  it('makes no link of what it cannot read', () => {
    expect(linkOf(line('chat', 'javascript:alert(1)'))).toBeNull();
    expect(linkOf(line('call', 'ask the operator'))).toBeNull();
  });

  it('says when a line was not checked for half a year', () => {
    const now = new Date('2026-11-24T00:00:00Z');
    expect(isStale(line('call', '1', '2026-06-01'), now)).toBe(false);
    expect(isStale(line('call', '1', '2026-05-01'), now)).toBe(true);
    expect(isStale({ checkedOn: null }, now)).toBe(true);
  });

  it('hints at a country and never guesses an unknown one', () => {
    expect(countryHint('Australia/Perth')).toBe('AU');
    expect(countryHint('Europe/Lisbon')).toBeNull();
  });
});
