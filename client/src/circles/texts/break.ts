import { words } from '../../app/texts/words';
import en from './break-en';

export const t = words(en, { fr: () => import('./break-fr'), es: () => import('./break-es') });
