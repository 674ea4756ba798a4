import { words } from '../../app/texts/words';
import en from './menu-en';

export const t = words(en, { fr: () => import('./menu-fr'), es: () => import('./menu-es') });
