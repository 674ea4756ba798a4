import { words } from '../../app/texts/words';
import en from './lead-en';

export const t = words(en, { fr: () => import('./lead-fr'), es: () => import('./lead-es') });
