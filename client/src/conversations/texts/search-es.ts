import type { Translation } from '../../app/texts/words';
import type en from './search-en';

const es = {
  'search.title': 'Búsqueda',
  'search.lead':
    'Encuentra palabras en lo que puedes leer en tus círculos. Nadie sabe lo que buscas, y no se guarda.',
  'search.words': 'Palabras que buscas',
  'search.where': 'Dónde',
  'search.everywhere': 'Todos mis círculos',
  'search.do': 'Buscar',
  'search.empty': 'Escribe una palabra para buscar.',
  'search.wait': 'Buscando',
  'search.none': 'No se ha encontrado nada. Otra palabra, o solo su comienzo, puede ayudar.',
  'search.some': { one: '{count} mensaje', other: '{count} mensajes' },
  'search.some.more': 'Los {count} mensajes más recientes',
  'search.more': 'Mostrar más antiguos',
  'search.folded': 'Habla de {notes}.',
  'search.unfold': 'Mostrarlo',
  'search.open': 'Leerlo en {circle}',
} as const satisfies Translation<typeof en>;

export default es;
