import { spoken } from '../app/texts/words';
import en from './texts/en';
import { t } from './texts/t';

const knows = (key: string): key is keyof typeof en & `note.${string}` => key in en;

/** "family-conflict" → "conflict in the family"; a note that this browser does not know yet reads as it is written. */
export function noteWord(note: string): string {
  const key = `note.${note}`;
  return knows(key) ? t(key) : note.replaceAll('-', ' ');
}

/** "grief and illness" */
export const noteWords = (notes: readonly string[]): string =>
  new Intl.ListFormat(spoken(), { type: 'conjunction' }).format(notes.map(noteWord));
