import type { Translation } from '../../app/texts/words';
import type en from './menu-en';

const es = {
  'message.reply': 'Responder',
  'message.reflect': 'Decir lo que has oído',
  'message.edit': 'Cambiarlo, hasta las {time}',
  'message.delete': 'Retirarlo',
  'message.note': 'Añadir una nota de contenido',
  'message.note.change': 'Cambiar sus notas de contenido',
  'message.flag': 'Pedir a moderación que lo mire',
  'phrases.back': 'Retirar «{phrase}»',
} as const satisfies Translation<typeof en>;

export default es;
