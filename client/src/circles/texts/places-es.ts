import type { Translation } from '../../app/texts/words';
import type en from './places-en';

const es = {
  'places.title': 'De camino a un lugar',
  'place.requested': 'Has pedido entrar. Alguien que facilita te responderá.',
  'place.waitlisted': 'Estás en la lista de espera.',
  'place.offered': 'Hay un lugar guardado para ti hasta: {time}.',
  'place.look': 'Verlo',
  'place.take': 'Ver y tomar el lugar',
  'paused.title': 'En pausa',
  'paused.text': 'Tu lugar se guarda.',
  'paused.back': 'Volver',
  'closed.title': 'Terminados',
  'closed.text': 'Este círculo ha cerrado. Ya no se dice nada en él, y aún puedes leer lo que hay.',
  'closed.read': 'Leerlo',
  'closed.find': 'Buscar otro círculo',
  'about.action': 'Sobre este círculo',
  'actions.of': 'Más sobre {name}',
  'leave.action': 'Hacer una pausa o salir',
} satisfies Translation<typeof en>;

export default es;
