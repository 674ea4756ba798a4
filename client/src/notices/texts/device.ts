import { words } from '../../app/texts/words';
import en from './device-en';

export const t = words(en, { fr: () => import('./device-fr'), es: () => import('./device-es') });
