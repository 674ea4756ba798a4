import { words } from '../../app/texts/words';
import en from './roles-en';

export const t = words(en, { fr: () => import('./roles-fr'), es: () => import('./roles-es') });
