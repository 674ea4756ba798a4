import { spoken } from '../app/texts/words';

/** "Grace and Omar", as the language joins them. */
export const allNames = (people: readonly { name: string }[]): string =>
  new Intl.ListFormat(spoken(), { type: 'conjunction' }).format(people.map((person) => person.name));

/** "en" → "English" */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([spoken()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
