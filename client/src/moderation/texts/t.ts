import { words } from '../../app/texts/words';
import en from './en';

export const t = words(en, { fr: () => import('./fr'), es: () => import('./es') });
