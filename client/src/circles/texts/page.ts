import { words } from '../../app/texts/words';
import en from './page-en';

export const t = words(en, { fr: () => import('./page-fr'), es: () => import('./page-es') });
