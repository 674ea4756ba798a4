import { spoken } from './words';

/** Each in its own words, for who does not read the others. */
export const languageNames = { en: 'English', fr: 'Français', es: 'Español' } as const;

/** "en" → "English" */
export const languageName = (code: string): string => nameOf('language', code, code);

/** Those that the server names in English, as the reader's language names and sorts them. */
export function namedCountries<C extends { code: string; name: string }>(countries: readonly C[]): C[] {
  const { compare } = new Intl.Collator(spoken());
  return countries
    .map((country) => ({ ...country, name: nameOf('region', country.code, country.name) }))
    .sort((one, other) => compare(one.name, other.name));
}

/** Browsers may not know a code. */
function nameOf(type: Intl.DisplayNamesType, code: string, otherwise: string): string {
  try {
    return new Intl.DisplayNames([spoken()], { type, fallback: 'none' }).of(code) ?? otherwise;
  } catch {
    return otherwise;
  }
}
