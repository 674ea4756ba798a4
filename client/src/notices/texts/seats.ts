import { words } from '../../app/texts/words';
import en from './seats-en';

export const t = words(en, { fr: () => import('./seats-fr'), es: () => import('./seats-es') });
