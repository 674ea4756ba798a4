import en from './en-later';
import { words } from './words';

export const t = words(en, { fr: () => import('./fr-later'), es: () => import('./es-later') });
