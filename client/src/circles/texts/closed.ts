import { words } from '../../app/texts/words';
import en from './closed-en';

export const t = words(en, { fr: () => import('./closed-fr'), es: () => import('./closed-es') });
