import type { Translation } from '../../app/texts/words';
import type en from './card-en';

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
  'agreed.title': 'Lo que hemos acordado',
} satisfies Translation<typeof en>;

export default es;
