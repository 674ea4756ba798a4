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

  'seat.title': 'Un lugar para ti',
  'seat.yours': 'Tu lugar',
  'seat.free': { one: 'Hay {count} lugar libre.', other: 'Hay {count} lugares libres.' },
  'seat.full': 'Ahora todos los lugares están ocupados.',
  'seat.line': {
    one: 'Hay {count} persona en la lista de espera.',
    other: 'Hay {count} personas en la lista de espera.',
  },
  'seat.request': 'Quienes facilitan responden a cada solicitud.',
  'seat.part': 'Tu parte',
  'seat.talk': 'Participar, con turno para hablar',
  'seat.listen': 'Escuchar, sin turno',
  'seat.listen.free': {
    one: 'hay {count} lugar libre para escuchar',
    other: 'hay {count} lugares libres para escuchar',
  },
  'seat.listen.full': 'ahora todos los lugares para escuchar están ocupados',
  'seat.agree': 'Lee más abajo lo que se acordó. Con este botón dices que sí.',
  'seat.join': 'De acuerdo, entro',
  'seat.ask': 'De acuerdo, pido entrar',
  'seat.wait': 'De acuerdo, espero un lugar',
  'seat.again': 'El acuerdo acaba de cambiar. Léelo más abajo y elige otra vez.',

  'place.requested': 'Has pedido entrar. Alguien que facilita te responderá, y un aviso te lo dirá aquí.',
  'place.waitlisted': 'Estás en la lista de espera. Cuando quede un lugar, se te guarda un tiempo.',
  'place.offered': 'Hay un lugar guardado para ti hasta: {time}. Después pasa a la siguiente persona.',
  'place.quiet':
    'Hasta que tengas un lugar, solo quienes facilitan ven que lo pediste. Todavía no lees nada.',
  'place.accept': 'De acuerdo, tomo el lugar',
  'place.decline': 'Dejarlo pasar',
  'place.withdraw': 'Retirar mi solicitud',
  'place.leave': 'Salir de la lista de espera',
  'place.away': 'Ya no esperas un lugar en {name}.',
  'place.asked': 'Has pedido entrar en {name}.',
  'place.waits': 'Estás en la lista de espera de {name}.',
  'place.welcome': 'Te damos la bienvenida a {name}.',

  'mine.active': 'Estás en este círculo.',
  'mine.listens':
    'Estás en este círculo, en un lugar de escucha: lees y escribes, sin turno en las reuniones.',
  'mine.paused': 'Estás en pausa. Tu lugar se guarda. Lo que se diga mientras tanto queda cerrado para ti.',
  'mine.changed': 'El acuerdo ha cambiado desde entonces. Al volver dices que sí a lo que está más abajo.',
  'mine.enter': 'Entrar en el círculo',
  'mine.resume': 'Volver',
  'mine.rest': 'Hacer una pausa o salir',
  'mine.leave': 'Salir de este círculo',
  'pause.back': 'Estás de vuelta en {name}.',
} satisfies Translation<typeof en>;

export default es;
