import type { Translation } from '../../app/texts/words';
import type en from './page-en';

const es = {
  'back.found': 'Volver a los círculos encontrados',
  'back.mine': 'Volver a mis círculos',
  'page.title': 'Sobre este círculo',
  problem: 'El círculo no ha llegado',
  gone: 'Aquí no hay nada que puedas ver. Quizá el círculo se cerró o ahora no recibe gente.',
  'gone.way': 'Descubrir otros círculos',
  'pace.gentle': 'Ritmo suave, pausas largas',
  'pace.steady': 'Ritmo tranquilo, por turnos',
  'pace.lively': 'Ritmo vivo, ida y vuelta',
  'language.is': 'En {language}',
  'seats.all': { one: '{count} lugar', other: '{count} lugares' },
  closed: 'Este círculo ha terminado. Ya no entra nadie nuevo.',

  'when.title': 'Cuándo nos reunimos',
  'when.next': 'Las próximas cuatro veces',
  'when.mine': 'Tu hora',
  'when.theirs': 'En {place}',
  'when.from': 'de {start} a {end}',

  'agreed.title': 'Lo que hemos acordado',
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
