import { words } from '../../app/texts/words';
import en from './act-en';

export const t = words(en, { fr: () => import('./act-fr'), es: () => import('./act-es') });
