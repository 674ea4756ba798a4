import { spoken } from '../app/texts/words';

/** "Grace and Omar", as the language joins them. */
export const allNames = (people: readonly { name: string }[]): string =>
  new Intl.ListFormat(spoken(), { type: 'conjunction' }).format(people.map((person) => person.name));
