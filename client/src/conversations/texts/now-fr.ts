import type { Translation } from '../../app/texts/words';
import type en from './now-en';

const fr = {
  'typing.one': '{name} écrit',
  'typing.some': '{names} écrivent',
  'muted.until': 'Votre voix se repose ici jusqu’à {time}. Vous pouvez lire, et vous êtes parmi nous.',
  why: 'Pourquoi : {why}',
  'ended.title': 'Ce cercle a fermé. Merci d’avoir été là.',
  'ended.kept': {
    one: 'Ce qui a été dit reste ici {count} jour après avoir été dit.',
    other: 'Ce qui a été dit reste ici {count} jours après avoir été dit.',
  },
  'ended.find': 'Trouver un autre cercle',
} as const satisfies Translation<typeof en>;

export default fr;
