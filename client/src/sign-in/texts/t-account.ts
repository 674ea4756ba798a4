import { words } from '../../app/texts/words';
import en from './en-account';

export const t = words(en, { fr: () => import('./fr-account'), es: () => import('./es-account') });
