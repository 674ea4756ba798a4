import { words } from '../../app/texts/words';
import en from './post-en';

export const t = words(en, { fr: () => import('./post-fr'), es: () => import('./post-es') });
