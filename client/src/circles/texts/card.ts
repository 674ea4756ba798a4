import { words } from '../../app/texts/words';
import en from './card-en';

export const t = words(en, { fr: () => import('./card-fr'), es: () => import('./card-es') });
