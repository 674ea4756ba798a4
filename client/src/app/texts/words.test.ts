import { describe, expect, it } from 'vitest';
import { words } from './words';

const t = words({
  plain: 'Take your time',
  named: '{name} has the piece',
  many: { one: '{count} new message from {name}', other: '{count} new messages from {name}' },
});

describe('texts', () => {
  it('says a plain sentence as it is', () => {
    expect(t('plain')).toBe('Take your time');
  });

  it('puts values where their names stand', () => {
    expect(t('named', { name: 'Amara' })).toBe('Amara has the piece');
  });

  it('leaves a name that looks like a replacement pattern alone', () => {
    expect(t('named', { name: '$& {name}' })).toBe('$& {name} has the piece');
  });

  it('chooses the plural form', () => {
    expect(t('many', { count: 1, name: 'Ben' })).toBe('1 new message from Ben');
    expect(t('many', { count: 4, name: 'Ben' })).toBe('4 new messages from Ben');
    expect(t('many', { count: 0, name: 'Ben' })).toBe('0 new messages from Ben');
  });

  it('rejects at compile time what no text knows', () => {
    // @ts-expect-error -- there is no such key
    expect(t('nowhere')).toBe('nowhere');
    // @ts-expect-error -- the value is missing
    expect(t('named')).toBe('{name} has the piece');
    // @ts-expect-error -- a count is a number
    expect(t('many', { count: '2', name: 'Ben' })).toContain('Ben');
  });
});
