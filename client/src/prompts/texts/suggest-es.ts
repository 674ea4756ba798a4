import type { Translation } from '../../app/texts/words';
import type en from './suggest-en';

const es: Translation<typeof en> = {
  'suggest.title': 'Una pregunta para el círculo',
  'suggest.depth.1': 'Ligera',
  'suggest.depth.2': 'Más cercana',
  'suggest.depth.3': 'Profunda',
  'suggest.pick': 'Usar esta pregunta',
  'suggest.browse': 'Elegir otra, o escribir la tuya',
  'suggest.wait': 'La biblioteca está en camino.',
};

export default es;
