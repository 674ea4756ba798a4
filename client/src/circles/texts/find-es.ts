import type { Translation } from '../../app/texts/words';
import type en from './find-en';

const es = {
  title: 'Descubrir círculos',
  lead: 'Di qué te vendría bien. Puedes cambiarlo cuando quieras, y nadie ve lo que buscas.',
  'wish.form': 'Lo que te vendría bien',
  'wish.any': 'Me da igual',
  'wish.theme': 'Tema',
  'wish.language': 'Idioma',
  'wish.day': 'Día',
  'wish.from': 'No antes de',
  'wish.to': 'Termina a las',
  'wish.size': 'Tamaño',
  'wish.pace': 'Ritmo',
  'wish.mode': 'Mi parte',
  'wish.more': 'Tamaño, ritmo y mi parte',
  'wish.hours': 'Las horas son las tuyas: {zone}.',
  'wish.clear': 'Empezar de nuevo',
  'size.small': 'Pequeño, hasta 6 miembros',
  'size.larger': 'Más grande, 7 o más',
  'pace.gentle': 'Suave, con pausas largas',
  'pace.steady': 'Tranquilo, por turnos',
  'pace.lively': 'Vivo, con ida y vuelta',
  'mode.talk': 'Me gustaría hablar',
  'mode.listen': 'Me gustaría escuchar',
  'found.some': { one: '{count} círculo encaja', other: '{count} círculos encajan' },
  'found.none': 'Ahora mismo ningún círculo encaja en todo',
  'found.near': 'Casi encajan',
  'found.near.lead': 'A cada uno de estos le falta una sola cosa de las que pediste.',
  'none.title': 'Ahora mismo ningún círculo encaja',
  'none.text':
    'Cada semana se abren círculos y quedan lugares libres. Si pides un poco menos, quizá ya encuentres uno.',
  'none.drop': 'Buscar sin: {what}',
  'none.all': 'Ver todos los círculos',
  'empty.title': 'Ahora mismo no hay círculos abiertos',
  'empty.text': 'Todos los círculos están cerrados a gente nueva. Vuelve a mirar dentro de unos días.',
  'help.text': 'Si necesitas a alguien antes de que un círculo pueda estar:',
  problem: 'La lista no ha llegado',
} satisfies Translation<typeof en>;

export default es;
