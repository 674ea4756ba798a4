import { listed } from '../app/listed';

/** "Grace and Omar", as the language joins them. */
export const allNames = (people: readonly { name: string }[]): string =>
  listed(people.map((person) => person.name));
