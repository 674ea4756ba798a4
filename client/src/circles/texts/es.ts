import type { Translation } from '../../app/texts/words';
import type en from './en';

const es = {
  'mine.title': 'Mis círculos',
  'mine.hello': 'Qué bien que estés aquí, {name}.',
  'mine.search': 'Buscar en lo que se dijo',
  'mine.none.title': 'Todavía no estás en un círculo',
  'mine.none.text':
    'Un círculo es un grupo pequeño que se reúne cada semana a la misma hora. Antes de entrar ves lo que ha acordado, quién lo facilita y quién puede leer lo que se dice.',
  'mine.none.find': 'Buscar un círculo',
  'mine.problem': 'Tus círculos no han llegado',
  'guide.newcomer.title': 'Una vuelta corta',
  'guide.newcomer.text':
    'Seis páginas pequeñas: qué es un círculo, quién lee qué, y cómo pedir ayuda o salir.',
  'guide.lead.title': 'Facilitas: una vuelta corta',
  'guide.lead.text': 'Tu parte, qué puedes hacer cuando se pone difícil, y quién te ayuda.',
  'guide.begin': 'Dar la vuelta',
  'guide.later': 'Ahora no',
  'mine.coming': 'Próximas reuniones',
  'live.now': 'Reunión ahora',
  'live.until': 'Hasta las {time}',
  'live.enter': 'Entrar en el círculo',
  'live.others': 'Tus otros círculos',
  'next.label': 'Próxima reunión',
  'next.span': '{start} a {end}',
  'new.some': { one: '{count} mensaje nuevo', other: '{count} mensajes nuevos' },
  'new.none': 'Nada nuevo desde que estuviste',
  'people.some': { one: '{count} persona', other: '{count} personas' },
  'role.facilitator': 'Facilitas',
  'role.co-facilitator': 'Cofacilitas',
  'lead.open': 'Página para facilitar',
  'muted.until': 'Tu voz descansa aquí hasta: {time}. Puedes seguir leyendo.',
  'open.room': 'Abrir',
  'about.action': 'Sobre este círculo',
  'actions.of': 'Más sobre {name}',
  'leave.action': 'Hacer una pausa o salir',

  'weekly.on': 'Cada {day}, de {start} a {end}',
} satisfies Translation<typeof en>;

export default es;
