import type { Translation } from './words';
import type en from './en-time';

const es: Translation<typeof en> = {
  today: 'Hoy',
  yesterday: 'Ayer',
  tomorrow: 'Mañana',
  dayAt: '{day}, {time}',
  inPlace: '{time} en {place}',
};

export default es;
