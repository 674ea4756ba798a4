import type { Translation } from '../../app/texts/words';
import type en from './person-en';

const fr = {
  'person.mute': 'Mettre en pause l’écriture de {name}',
  'person.unmute': 'Laisser {name} écrire de nouveau',
  'person.unmuted': '{name} peut de nouveau écrire.',
  'person.remove': 'Retirer {name} du cercle',
} as const satisfies Translation<typeof en>;

export default fr;
