import { spoken } from './words';

/** Each in its own words, for who does not read the others. */
export const languageNames = { en: 'English', fr: 'Français', es: 'Español' } as const;

/** "en" → "English" */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([spoken()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
