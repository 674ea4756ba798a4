import type { Language } from './words';

/** The language of the page. Whatever was worded in it is worded anew when it changes. */
export const speech = $state<{ language: Language }>({ language: 'en' });
