import { words } from '../../app/texts/words';
import en from './block-en';

export const t = words(en, { fr: () => import('./block-fr'), es: () => import('./block-es') });
