import { words } from '../../app/texts/words';
import en from './search-en';

export const t = words(en, { fr: () => import('./search-fr'), es: () => import('./search-es') });
