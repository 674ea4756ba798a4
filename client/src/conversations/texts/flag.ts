import { words } from '../../app/texts/words';
import en from './flag-en';

export const t = words(en, { fr: () => import('./flag-fr'), es: () => import('./flag-es') });
