import type { Translation } from '../../app/texts/words';
import type en from './post-en';

const es = {
  'post.title': 'Hacer una pregunta',
  'post.tab.library': 'De la biblioteca',
  'post.tab.own': 'Con tus palabras',
  'post.tabs': 'De dónde viene la pregunta',
  'post.theme': 'Tema',
  'post.theme.all': 'Todos los temas',
  'post.depth': 'Profundidad',
  'post.depth.all': 'Cualquiera',
  'post.depth.1': 'Ligera',
  'post.depth.2': 'Más cercana',
  'post.depth.3': 'Profunda',
  'post.list': { one: '{count} pregunta', other: '{count} preguntas' },
  'post.before': 'Ya se hizo',
  'post.list.none': 'Ninguna pregunta encaja con las dos cosas. Prueba otra profundidad.',
  'post.preview': 'Como la verá cada persona',
  'post.source': 'Fuente: {source}',
  'post.wait': 'La biblioteca está en camino.',
  'post.own': 'Tu pregunta',
  'post.own.hint': 'Las preguntas abiertas van bien: nadie tiene que tener una respuesta.',
  'post.own.empty': 'Escribe primero la pregunta.',
  'post.own.long': {
    one: 'Sobra {count} carácter para una pregunta.',
    other: 'Sobran {count} caracteres para una pregunta.',
  },
  'post.notes': '¿Toca algo que pesa?',
  'post.notes.many': 'Como mucho {count} notas para una pregunta.',
  'post.choose': 'Elige primero una pregunta.',
  'post.send': 'Hacerla al círculo',
  'post.cancel': 'Ahora no',
  'post.done': 'Tu pregunta está en la tarjeta de cada persona.',
} as const satisfies Translation<typeof en>;

export default es;
