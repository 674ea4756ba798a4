import { spoken } from './words';

/** "en" → "English" */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([spoken()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
