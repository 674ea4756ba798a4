import en from './notes-en';
import { words } from './words';

export const t = words(en, { fr: () => import('./notes-fr'), es: () => import('./notes-es') });
