import { words } from '../../app/texts/words';
import en from './closed-en';

export const t = words(en);
