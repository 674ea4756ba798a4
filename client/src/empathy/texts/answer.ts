import { words } from '../../app/texts/words';
import en from './answer-en';

export const t = words(en, { fr: () => import('./answer-fr'), es: () => import('./answer-es') });
