import { words } from '../../app/texts/words';
import en from './why-en';

export const t = words(en, { fr: () => import('./why-fr'), es: () => import('./why-es') });
