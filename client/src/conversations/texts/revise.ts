import { words } from '../../app/texts/words';
import en from './revise-en';

export const t = words(en, { fr: () => import('./revise-fr'), es: () => import('./revise-es') });
