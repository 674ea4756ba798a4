import type { Translation } from '../../app/texts/words';
import type en from './now-en';

const es = {
  'typing.one': '{name} está escribiendo',
  'typing.some': '{names} están escribiendo',
  'muted.until': 'Tu voz descansa aquí hasta las {time}. Puedes leer, y tienes tu sitio.',
  why: 'Por qué: {why}',
  'ended.title': 'Este círculo ha cerrado. Gracias por haber estado.',
  'ended.kept': {
    one: 'Lo dicho se queda aquí {count} día desde que se dijo.',
    other: 'Lo dicho se queda aquí {count} días desde que se dijo.',
  },
  'ended.find': 'Buscar otro círculo',
} as const satisfies Translation<typeof en>;

export default es;
