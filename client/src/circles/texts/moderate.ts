import { words } from '../../app/texts/words';
import en from './moderate-en';

export const t = words(en, { fr: () => import('./moderate-fr'), es: () => import('./moderate-es') });
