import type { Translation } from '../../app/texts/words';
import type en from './person-en';

const es = {
  'person.mute': 'Pausar la escritura de {name}',
  'person.unmute': 'Dejar que {name} vuelva a escribir',
  'person.unmuted': '{name} puede volver a escribir.',
  'person.remove': 'Sacar a {name} del círculo',
} as const satisfies Translation<typeof en>;

export default es;
