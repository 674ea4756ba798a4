import type { Translation } from './words';
import type en from './en-time';

const fr: Translation<typeof en> = {
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  tomorrow: 'Demain',
  dayAt: '{day}, {time}',
  inPlace: '{time} à {place}',
};

export default fr;
