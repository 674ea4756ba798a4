import { words } from '../../app/texts/words';
import en from './now-en';

export const t = words(en, { fr: () => import('./now-fr'), es: () => import('./now-es') });
