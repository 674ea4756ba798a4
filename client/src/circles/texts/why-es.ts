import type { Translation } from '../../app/texts/words';
import type en from './why-en';

const es = {
  'why.title': 'Por qué encaja',
  'why.theme': 'Trata de «{theme}»',
  'why.language': 'Se habla en {language}',
  'why.time': '{day} de {start} a {end}, en tu hora, cabe en tu horario',
  'why.size.small': 'Es pequeño: {count} lugares',
  'why.size.larger': 'Es más grande: {count} lugares',
  'why.pace.gentle': 'Va despacio, con pausas largas',
  'why.pace.steady': 'Va con calma, por turnos',
  'why.pace.lively': 'Es vivo, con ida y vuelta',
  'why.seat': { one: 'Hay {count} lugar libre', other: 'Hay {count} lugares libres' },
  'why.listen': {
    one: 'Hay {count} lugar libre para escuchar',
    other: 'Hay {count} lugares libres para escuchar',
  },
  'why.elsewhen': 'Cambia la hora: {days} será a otra hora para ti.',
  'miss.title': 'Lo que no encaja',
  'miss.theme': 'Trata de «{theme}»',
  'miss.time': 'Se reúne fuera de tu horario',
  'miss.size.small': 'Es más pequeño: {count} lugares',
  'miss.size.larger': 'Es más grande: {count} lugares',
  'miss.pace.gentle': 'Va despacio, con pausas largas',
  'miss.pace.steady': 'Va con calma, por turnos',
  'miss.pace.lively': 'Es vivo, con ida y vuelta',
  'seats.free': { one: '{count} lugar libre', other: '{count} lugares libres' },
  'seats.listen': {
    one: '{count} lugar libre para escuchar',
    other: '{count} lugares libres para escuchar',
  },
  'seats.full': 'Lista de espera',
  'seats.request': 'Con solicitud',
  'mine.requested': 'Lo has pedido',
  'mine.waitlisted': 'Estás en la lista de espera',
  'mine.offered': 'Hay un lugar guardado para ti',
  read: 'Leer más',
  'facilitated.by': 'Facilita: {names}',
} satisfies Translation<typeof en>;

export default es;
