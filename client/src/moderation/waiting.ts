import { t } from './texts/t';

const minute = 60_000;

/** "14 min", "3 h 20 min", "2 days": whole minutes are enough, and nothing ticks. */
export function span(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minute));
  if (minutes < 1) return t('time.moment');
  if (minutes < 60) return t('time.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return t('time.days', { count: Math.floor(hours / 24) });
  const rest = minutes % 60;
  return hours >= 6 || rest === 0
    ? t('time.hours', { count: hours })
    : t('time.hoursMinutes', { hours, minutes: rest });
}

type Waiting = { openedAt: string; aimMinutes: number };

export const waited = ({ openedAt }: Waiting, now: number): number => now - Date.parse(openedAt);

export const isPastAim = (one: Waiting, now: number): boolean => waited(one, now) >= one.aimMinutes * minute;

/** "Waiting 14 min. Aim: under 30 min." Past its aim the words say so, not only the colour. */
export const waitingLine = (one: Waiting, now: number): string =>
  t(isPastAim(one, now) ? 'time.past' : 'time.within', {
    time: span(waited(one, now)),
    aim: span(one.aimMinutes * minute),
  });
