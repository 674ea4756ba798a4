import en from './en-time';
import { words } from './words';

export const t = words(en, { fr: () => import('./fr-time'), es: () => import('./es-time') });
