import { checkAdult, checkName, checkNewPassphrase, missing, type Problems } from './account';

/** What everybody writes who makes an account, by registering or by an invitation. */
export type Person = { displayName: string; passphrase: string; adult: boolean };

export const emptyPerson = (): Person => ({ displayName: '', passphrase: '', adult: false });

export const checkPerson = (person: Person, also: Problems = {}): Problems =>
  missing({
    ...also,
    displayName: checkName(person.displayName),
    passphrase: checkNewPassphrase(person.passphrase),
    adult: checkAdult(person.adult),
  }) ?? {};
