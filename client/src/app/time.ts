/** The only place where instants become words. Instants come and go as ISO strings in UTC; nothing here is relative to "now" by minutes. */
import { spoken } from './texts/words';
import { t } from './texts/t-time';

type Zone = string | undefined;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions, zone: Zone): Intl.DateTimeFormat {
  const key = `${spoken()}|${zone ?? ''}|${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: zone });
  formats.set(key, known);
  return known;
}

/** English dates are day before month here: most of the circles' countries read them so. */
const locale = () => (spoken() === 'en' ? 'en-GB' : spoken());

export const myZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** "19:06" */
export const clock = (instant: string, zone?: Zone): string =>
  format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(new Date(instant));

/** "Tue 24 Nov" */
export const shortDay = (instant: string, zone?: Zone): string =>
  format({ weekday: 'short', day: 'numeric', month: 'short' }, zone)
    .format(new Date(instant))
    .replace(',', '');

/** "Tue" */
export const weekdayShort = (instant: string, zone?: Zone): string =>
  format({ weekday: 'short' }, zone).format(new Date(instant));

/** "24 November 2026" */
export const date = (instant: string, zone?: Zone): string =>
  format({ day: 'numeric', month: 'long', year: 'numeric' }, zone).format(new Date(instant));

/** "Tuesday" */
export const weekday = (instant: string, zone?: Zone): string =>
  format({ weekday: 'long' }, zone).format(new Date(instant));

/** A key that is the same for all instants of one day where the reader is: "2026-11-24". */
export const dayKey = (instant: string | Date, zone?: Zone): string => {
  const parts = format({ year: 'numeric', month: '2-digit', day: '2-digit' }, zone).formatToParts(
    new Date(instant),
  );
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

const dayNumber = (instant: string | Date, zone?: Zone) =>
  Date.parse(`${dayKey(instant, zone)}T00:00Z`) / 86_400_000;

/** The line between two days of a conversation: "Today", "Yesterday", "Tuesday 24 November". */
export function dayLine(instant: string, now = new Date(), zone?: Zone): string {
  const distance = dayNumber(instant, zone) - dayNumber(now, zone);
  if (distance === 0) return t('today');
  if (distance === -1) return t('yesterday');
  if (distance === 1) return t('tomorrow');
  return format({ weekday: 'long', day: 'numeric', month: 'long' }, zone)
    .format(new Date(instant))
    .replace(',', '');
}

/** "Tomorrow, 19:00" */
export const dayAndClock = (instant: string, now = new Date(), zone?: Zone): string =>
  t('dayAt', { day: dayLine(instant, now, zone), time: clock(instant, zone) });

/**
 * When a meeting is for the reader and, when the clocks differ, where the circle is:
 * `{ mine: "Tomorrow, 19:00", theirs: "18:00 in Lisbon" }`; `theirs` is null when both read the same.
 */
export function meetingTime(startsAt: string, circleZone: string, now = new Date(), zone: string = myZone()) {
  const mine = dayAndClock(startsAt, now, zone);
  const sameDay = dayKey(startsAt, zone) === dayKey(startsAt, circleZone);
  const there = clock(startsAt, circleZone);
  if (sameDay && there === clock(startsAt, zone)) return { mine, theirs: null };
  const time = sameDay ? there : `${weekday(startsAt, circleZone)} ${there}`;
  return { mine, theirs: t('inPlace', { time, place: place(circleZone) }) };
}

/** "Europe/Lisbon" → "Lisbon" */
export const place = (zone: string): string => (zone.split('/').pop() ?? zone).replaceAll('_', ' ');

/** "20:46" today, "Tomorrow, 19:00" later: the end of something that goes on now. */
export const clockOrDay = (instant: string, now = new Date(), zone?: Zone): string =>
  dayKey(instant, zone) === dayKey(now, zone) ? clock(instant, zone) : dayAndClock(instant, now, zone);
