import { words } from '../../app/texts/words';
import en from './leave-en';

export const t = words(en, { fr: () => import('./leave-fr'), es: () => import('./leave-es') });
