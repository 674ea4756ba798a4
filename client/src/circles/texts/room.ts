import { words } from '../../app/texts/words';
import en from './room-en';

export const t = words(en, { fr: () => import('./room-fr'), es: () => import('./room-es') });
