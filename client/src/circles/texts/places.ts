import { words } from '../../app/texts/words';
import en from './places-en';

export const t = words(en, { fr: () => import('./places-fr'), es: () => import('./places-es') });
