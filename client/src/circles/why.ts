import type { FoundCircle } from '../api/schema';
import { languageName } from '../app/texts/language';
import { themeWord } from '../app/texts/t-themes';
import { spoken } from '../app/texts/words';
import { clock, shortDay, weekday } from '../app/time';
import { t } from './texts/why';

type Reason = FoundCircle['why'][number];
type Miss = FoundCircle['misses'][number];

/** The theme by its name. */
export const themeName = (theme: string): string => themeWord(theme) ?? theme;

const sizeOf = (circle: FoundCircle) => (circle.capacity <= 6 ? 'small' : 'larger');

/** Why a circle fits, in words. What is not among what we know is not said. */
export function whyIn(circle: FoundCircle, reason: Reason): string {
  switch (reason) {
    case 'theme':
      return t('why.theme', { theme: themeName(circle.theme) });
    case 'language':
      return t('why.language', { language: languageName(circle.language) });
    case 'time':
      return timeIn(circle);
    case 'size':
      return t(`why.size.${sizeOf(circle)}`, { count: circle.capacity });
    case 'pace':
      return t(`why.pace.${circle.pace}`);
    case 'seat':
      return t('why.seat', { count: circle.seatsFree });
    case 'listen':
      return t('why.listen', { count: circle.listenerSeatsFree });
  }
}

/** What was asked for and is otherwise here. */
export function missIn(circle: FoundCircle, reason: Miss): string | null {
  switch (reason) {
    case 'theme':
      return t('miss.theme', { theme: themeName(circle.theme) });
    case 'time':
      return t('miss.time');
    case 'size':
      return t(`miss.size.${sizeOf(circle)}`, { count: circle.capacity });
    case 'pace':
      return t(`miss.pace.${circle.pace}`);
    default:
      return null;
  }
}

/** The meeting that is within the hours asked for, and a word about those that clocks will move out of them. */
function timeIn(circle: FoundCircle): string {
  const fits =
    circle.coming.find((meeting) => !circle.elsewhen.includes(meeting.startsAt)) ?? circle.coming[0];
  if (!fits) return '';
  const said = t('why.time', {
    day: weekday(fits.startsAt),
    start: clock(fits.startsAt),
    end: clock(fits.endsAt),
  });
  if (circle.elsewhen.length === 0) return said;
  const days = new Intl.ListFormat(spoken()).format(circle.elsewhen.map((instant) => shortDay(instant)));
  return `${said}. ${t('why.elsewhen', { days })}`;
}
