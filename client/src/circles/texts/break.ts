import { words } from '../../app/texts/words';
import en from './break-en';

export const t = words(en);
