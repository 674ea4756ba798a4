import { words } from '../../app/texts/words';
import en from './en';

export const t = words(en, { fr: () => import('./fr'), es: () => import('./es') });

type Act = keyof typeof en & `act.${string}`;
const known = (key: string): key is Act => key.startsWith('act.') && key in en;

/** "named a facilitator"; an act that this browser does not know yet reads as it is written. */
export function actWord(act: string): string {
  const key = `act.${act}`;
  return known(key) ? t(key) : act.replaceAll('-', ' ');
}

export const acts: readonly string[] = Object.keys(en)
  .filter(known)
  .map((key) => key.slice('act.'.length));
