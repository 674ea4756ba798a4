import en from './people-en';
import { words } from './words';

export const someone = words(en, { fr: () => import('./people-fr'), es: () => import('./people-es') });
