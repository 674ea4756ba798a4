import { words } from '../../app/texts/words';
import en from './seat-en';

export const t = words(en, { fr: () => import('./seat-fr'), es: () => import('./seat-es') });
