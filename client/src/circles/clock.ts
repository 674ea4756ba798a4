import { weekday } from '../app/time';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** "tuesday" → "Tuesday", in the language spoken. */
export const weekdayName = (day: (typeof days)[number]): string =>
  weekday(new Date(Date.UTC(2023, 0, 1 + days.indexOf(day))).toISOString(), 'UTC');

/** 18 → "18:00"; 24 is the end of the day. */
export const clockHour = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
