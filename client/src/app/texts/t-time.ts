import en from './en-time';
import { words } from './words';

export const t = words(en);
