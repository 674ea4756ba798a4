import type { Translation } from '../../app/texts/words';
import type en from './en';

const es = {
  'card.today': 'La pregunta de hoy',
  'card.week': 'La pregunta de esta semana',
  'card.current': 'La pregunta del círculo',
  'card.before': 'Una pregunta anterior',
  'card.from': 'De {name}. Siempre puedes pasar.',
  'card.from.facilitator': 'De {name}, que facilita. Siempre puedes pasar.',
  'card.from.me': 'De ti. Cualquiera puede pasar siempre.',
  'card.notes': 'Habla de {notes}',
  'card.folded': 'Una pregunta sobre {notes}',
  'card.unfold': 'Mostrarla',
  'card.show': 'Mostrar la pregunta',
  arrived: 'Una pregunta nueva: {text}',
  'post.action': 'Hacer una pregunta',
} as const satisfies Translation<typeof en>;

export default es;
