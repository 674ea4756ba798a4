import type { Translation } from '../../app/texts/words';
import type en from './menu-en';

const fr = {
  'message.reply': 'Répondre',
  'message.reflect': 'Dire ce que vous avez entendu',
  'message.edit': 'Le modifier, jusqu’à {time}',
  'message.delete': 'Le reprendre',
  'message.note': 'Ajouter une note de contenu',
  'message.note.change': 'Changer ses notes de contenu',
  'message.flag': 'Demander à la modération de regarder',
  'phrases.back': 'Reprendre « {phrase} »',
} as const satisfies Translation<typeof en>;

export default fr;
