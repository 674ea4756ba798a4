import { words } from '../../app/texts/words';
import en from './en-own';

export const t = words(en, { fr: () => import('./fr-own'), es: () => import('./es-own') });
