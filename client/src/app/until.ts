import { dayAndClock } from './time';

/** "tomorrow, 19:00", within a sentence. */
export function untilWhen(instant: string, now = new Date(), zone?: string): string {
  const said = dayAndClock(instant, now, zone);
  // What names a date keeps its capital, where its language has one.
  return /\d.*,/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
}
