import { words } from '../../app/texts/words';
import en from './suggest-en';

export const t = words(en, { fr: () => import('./suggest-fr'), es: () => import('./suggest-es') });
