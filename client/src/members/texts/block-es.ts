import type { Translation } from '../../app/texts/words';
import type en from './block-en';

const es = {
  'block.item': 'Ocultar lo que dice {name}',
  'block.item.undo': 'Volver a leer lo que dice {name}',

  'block.title': '¿Ocultar lo que dice {name}?',
  'block.everywhere':
    'Dejas de leer lo que {name} dijo o diga, en cada círculo en el que coincidas con esa persona. Una línea muestra dónde estaba.',
  'block.untold': 'No se avisa a {name}, que lee lo que escribes como antes.',
  'block.work':
    'Quien facilita o modera sigue llegando a ti con preguntas para el círculo y con lo que decide.',
  'block.back': 'Puedes volver a leer a {name} cuando quieras: aquí, o en Ajustes.',
  'block.worry': 'Si algo te hizo daño, moderación también puede mirarlo: se pide desde el menú del mensaje.',
  'block.do': 'Ocultar lo que dice {name}',
  'block.not': 'Ahora no',
  'block.done': 'Lo que dice {name} queda oculto para ti.',
  'block.undone': 'Vuelves a leer lo que dice {name}.',

  'blocked.none': 'No has ocultado las palabras de nadie.',
  'blocked.undo': 'Volver a leer',
  'blocked.problem': 'La lista no ha llegado.',
} as const satisfies Translation<typeof en>;

export default es;
