import { words } from '../../app/texts/words';
import en from './staff-en';

export const t = words(en, { fr: () => import('./staff-fr'), es: () => import('./staff-es') });
