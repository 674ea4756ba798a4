import type { Translation } from '../../app/texts/words';
import type en from './en';

const es: Translation<typeof en> = {
  'toast.region': 'Ahora mismo',
  'ring.label': 'Personas de este círculo',
  'ring.here': 'aquí',
  'ring.away': 'no está aquí ahora',
  'ring.holds': 'tiene la palabra',
  messages: { one: '{count} mensaje nuevo', other: '{count} mensajes nuevos' },
};

export default es;
