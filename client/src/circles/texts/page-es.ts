import type { Translation } from '../../app/texts/words';
import type en from './page-en';

const es = {
  'when.title': 'Cuándo nos reunimos',
  'when.next': 'Las próximas cuatro veces',
  'when.from': 'de {start} a {end}',

  'who.title': 'Quién facilita',
  'who.text':
    'Cuidan del tiempo, ponen las preguntas y velan por cómo hablamos. Son parte del círculo, no sus médicos.',

  'read.title': 'Quién puede leer aquí',
  'read.all': 'Quien puede leer está en la lista del círculo. Nadie lee a escondidas.',
  'read.count': { one: 'Ahora hay {count} persona en ella.', other: 'Ahora hay {count} personas en ella.' },
  'read.names': 'Ahora están en ella:',
  'read.after': 'Verás quiénes son cuando estés dentro.',
  'read.window': 'Cada persona lee desde el día en que entró, y nada de antes.',
  'read.moderator':
    'La moderación solo ve los mensajes que alguien señala, con unas líneas alrededor. Nada más.',
  'read.kept': {
    one: 'Lo que se dice se guarda {count} día y después se borra.',
    other: 'Lo que se dice se guarda {count} días y después se borra.',
  },
  'person.facilitates': 'facilita',
  'person.listens': 'escucha',
} satisfies Translation<typeof en>;

export default es;
