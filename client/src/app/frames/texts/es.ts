import type { Translation } from '../../texts/words';
import type en from './en';

const es: Translation<typeof en> = {
  main: 'Principal',
  'notices.unread': { one: '{count} sin leer', other: '{count} sin leer' },
  yours: 'Tus círculos',
  live: 'Ahora',
  lead: 'Página de quien facilita',
  'new.some': { one: '{count} nuevo', other: '{count} nuevos' },
  'help.who': 'A quién llamar, a cualquier hora',
};

export default es;
