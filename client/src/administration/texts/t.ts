import { kindly, type Refused } from '../../api/refusal';
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

type No = keyof typeof en & `no.${string}`;
const isOurs = (key: string): key is No => key.startsWith('no.') && key in en;

/** The kind sentence for a "no" as whoever administers meets it; else as everybody does. */
export function kindlyHere(answer: Pick<Refused, 'code' | 'reason' | 'sentence'>): string {
  const key = `no.${answer.reason}`;
  return isOurs(key) ? t(key) : kindly(answer);
}
