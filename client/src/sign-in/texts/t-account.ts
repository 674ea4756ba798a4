import { words } from '../../app/texts/words';
import en from './en-account';

export const t = words(en);
