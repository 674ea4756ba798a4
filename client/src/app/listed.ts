import { spoken } from './texts/words';

/** "Grace and Omar", as the language joins them. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(spoken(), { type: 'conjunction' }).format(words);
