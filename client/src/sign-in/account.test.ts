import { describe, expect, it } from 'vitest';
import { refused } from '../api/refusal';
import { checkEmail, checkName, checkNewPassphrase, missing, safeNext, toldBy } from './account';

describe('account', () => {
  it('asks for something like an address, and no more', () => {
    expect(checkEmail(' amara@example.org ')).toBeUndefined();
    expect(checkEmail('amara+circle@пример')).toBeUndefined();
    expect(checkEmail('amara')).toContain('@');
    expect(checkEmail('')).toContain('@');
  });

  it('counts the characters of a passphrase as people do', () => {
    expect(checkNewPassphrase('a'.repeat(15))).toBeUndefined();
    expect(checkNewPassphrase('a'.repeat(128))).toBeUndefined();
    expect(checkNewPassphrase('a'.repeat(129))).toContain('128');
    expect(checkNewPassphrase('🌲'.repeat(15))).toBeUndefined();
    expect(checkNewPassphrase('🌲'.repeat(14))).toContain('1 more is needed');
    expect(checkNewPassphrase('short')).toContain('10 more are needed');
  });

  it('wants a name that can be read', () => {
    expect(checkName('   ')).toContain('Write the name');
    expect(checkName('Amara')).toBeUndefined();
    expect(checkName('a'.repeat(41))).toContain('40');
  });

  it('keeps only what is missing', () => {
    expect(missing({ email: undefined, passphrase: undefined })).toBeNull();
    expect(missing({ email: 'x', passphrase: undefined })).toEqual({ email: 'x' });
  });

  it('puts the server’s sentences at their fields', () => {
    expect(toldBy(refused('invalid', { errors: { passphrase: ['Too common.'] } }))).toEqual({
      problems: { passphrase: 'Too common.' },
      problem: '',
    });
    expect(toldBy(refused('unauthenticated', { reason: 'wrong_sign_in' })).problem).toContain(
      'do not go together',
    );
    expect(toldBy(refused('network')).problem).toContain('connection');
  });

  it('goes on only to a page of ours', () => {
    expect(safeNext('/circles/1?x=2')).toBe('/circles/1?x=2');
    for (const other of [
      null,
      '',
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/sign-in?next=/',
    ])
      expect(safeNext(other)).toBe('/');
  });
});
