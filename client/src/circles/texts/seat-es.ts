import type { Translation } from '../../app/texts/words';
import type en from './seat-en';

const es = {
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
  'seat.agree': 'Lee en esta página lo que se acordó. Con este botón dices que sí.',
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
