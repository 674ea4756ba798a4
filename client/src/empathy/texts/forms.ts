import { words } from '../../app/texts/words';
import en from './forms-en';

export const t = words(en);
