import { listed } from './listed';
import en from './texts/notes-en';
import { t } from './texts/notes';
import { spoken } from './texts/words';

export type ContentNote = keyof typeof en;

/** Every note that can be chosen, as the words for them stand in the alphabet of the language spoken now. */
export const contentNotes = (): ContentNote[] =>
  (Object.keys(en) as ContentNote[]).sort((a, b) => t(a).localeCompare(t(b), spoken()));

const knows = (note: string): note is ContentNote => note in en;

/** "family-conflict" → "conflict in the family"; a note that this browser does not know yet reads as it is written. */
export const noteWord = (note: string): string => (knows(note) ? t(note) : note.replaceAll('-', ' '));

/** "grief and illness" */
export const noteWords = (notes: readonly string[]): string => listed(notes.map(noteWord));
