import { words } from '../../app/texts/words';
import en from './welcome-en';

export const t = words(en, { fr: () => import('./welcome-fr'), es: () => import('./welcome-es') });
