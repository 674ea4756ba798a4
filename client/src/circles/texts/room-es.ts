import type { Translation } from '../../app/texts/words';
import type en from './room-en';

const es = {
  'here.count': '{here} de {count} aquí',
  'here.unknown': { one: '{count} persona', other: '{count} personas' },
  'about.action': 'Sobre este círculo',
  'about.panel': 'Sobre este círculo',
  search: 'Buscar en este círculo',
  'break.action': 'Tomar un descanso tranquilo',
  'about.resting': 'descansa',
  'about.facilitates': 'facilita',
  'about.cofacilitates': 'cofacilita',
  'line.away': 'La conexión no está. Tus palabras se guardan, y puedes seguir escribiendo.',
  'line.http': 'Conexión por un camino más lento. Todo funciona, solo un poco más tarde.',
  'line.try': 'Probar ahora',
  'room.wait': 'Abriendo el círculo',
  'room.slow': 'El círculo está en camino. Llega solo en cuanto vuelva la conexión.',
  'closed.home': 'Ir a mis círculos',
} as const satisfies Translation<typeof en>;

export default es;
