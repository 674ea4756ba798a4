import { words } from '../../app/texts/words';
import en from './room-en';

export const t = words(en);
