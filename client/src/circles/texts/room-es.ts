import type { Translation } from '../../app/texts/words';
import type en from './room-en';

const es = {
  'here.count': '{here} de {count} aquí',
  'here.nobody': 'Ahora mismo no hay nadie más',
  'here.unknown': { one: '{count} persona', other: '{count} personas' },
  'about.action': 'Sobre este círculo',
  'about.panel': 'Sobre este círculo',
  'about.here': 'aquí',
  'about.away': 'ahora no está',
  'break.action': 'Tomar un descanso tranquilo',
  'about.resting': 'descansa',
  'about.facilitates': 'facilita',
  'about.cofacilitates': 'cofacilita',
  'person.mute': 'Pausar la escritura de {name}',
  'person.unmute': 'Dejar que {name} vuelva a escribir',
  'person.unmuted': '{name} puede volver a escribir.',
  'person.remove': 'Sacar a {name} del círculo',
  'line.away': 'La conexión no está. Tus palabras se guardan, y puedes seguir escribiendo.',
  'line.http': 'Conexión por un camino más lento. Todo funciona, solo un poco más tarde.',
  'line.try': 'Probar ahora',
  'room.wait': 'Abriendo el círculo',
  'room.slow': 'El círculo está en camino. Llega solo en cuanto vuelva la conexión.',
  'closed.home': 'Ir a mis círculos',
} as const satisfies Translation<typeof en>;

export default es;
