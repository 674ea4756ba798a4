import { words } from '../../app/texts/words';
import en from './find-en';

export const t = words(en, { fr: () => import('./find-fr'), es: () => import('./find-es') });
