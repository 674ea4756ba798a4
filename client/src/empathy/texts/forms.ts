import { words } from '../../app/texts/words';
import en from './forms-en';

export const t = words(en, { fr: () => import('./forms-fr'), es: () => import('./forms-es') });
