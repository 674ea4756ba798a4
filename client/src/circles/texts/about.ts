import { words } from '../../app/texts/words';
import en from './about-en';

export const t = words(en, { fr: () => import('./about-fr'), es: () => import('./about-es') });
