import { afterEach, describe, expect, it } from 'vitest';
import { speak, worded, words, type Language } from './words';

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

  it('keeps a name from turning the sentence around it', () => {
    expect(t('named', { name: 'נועה' })).toBe('\u2068נועה\u2069 has the piece');
    expect(t('named', { name: '\u202egrace\u2069' })).toBe('\u2068grace\u2069 has the piece');
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

describe('languages', () => {
  afterEach(() => speak('en'));

  const french = { other: '{count} nouveaux messages', one: '{count} nouveau message' };
  const told = words(
    {
      hello: 'Hello',
      news: { one: '{count} new message', other: '{count} new messages' },
      bye: 'Bye {name}',
    },
    {
      fr: () => Promise.resolve({ default: { hello: 'Bonjour', news: french, bye: 'Au revoir {name}' } }),
      es: () => Promise.reject(new Error('no network')),
    },
  );

  it('change while the page stays, and change back', async () => {
    await speak('fr');
    expect(told('hello')).toBe('Bonjour');
    // In French none is singular.
    expect(told('news', { count: 0 })).toBe('0 nouveau message');
    expect(document.documentElement.lang).toBe('fr');
    await speak('en');
    expect(told('hello')).toBe('Hello');
    expect(told('news', { count: 0 })).toBe('0 new messages');
  });

  it('stay as they are when the texts can’t be had', async () => {
    await speak('fr');
    await expect(speak('es')).rejects.toThrow('no network');
    expect(told('hello')).toBe('Bonjour');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('hold for what is loaded later', async () => {
    await speak('fr');
    const late = await worded(
      Promise.resolve({
        t: words({ late: 'Late' }, { fr: () => Promise.resolve({ default: { late: 'En retard' } }) }),
      }),
    );
    expect(late.t('late')).toBe('En retard');
  });

  it('can be played from right to left, a third longer, with values left as they are', async () => {
    await speak('ar-XB' satisfies Language);
    expect(document.documentElement.dir).toBe('rtl');
    expect(told('bye', { name: 'Ana' })).toContain('Ana');
    expect(told('hello').length).toBeGreaterThan('Hello'.length * 1.3);
    expect(told('hello')).not.toContain('Hello');
  });
});
