import { words } from '../../app/texts/words';
import en from './person-en';

export const t = words(en, { fr: () => import('./person-fr'), es: () => import('./person-es') });
