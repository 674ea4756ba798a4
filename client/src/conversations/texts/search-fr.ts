import type { Translation } from '../../app/texts/words';
import type en from './search-en';

const fr = {
  'search.title': 'Recherche',
  'search.lead':
    'Trouve des mots dans ce que vous pouvez lire dans vos cercles. Personne ne sait ce que vous cherchez, et ce n’est pas gardé.',
  'search.words': 'Mots à chercher',
  'search.where': 'Où',
  'search.everywhere': 'Tous mes cercles',
  'search.do': 'Chercher',
  'search.empty': 'Écrivez un mot à chercher.',
  'search.wait': 'Recherche en cours',
  'search.none': 'Rien n’a été trouvé. Un autre mot, ou seulement son début, peut aider.',
  'search.some': { one: '{count} message', other: '{count} messages' },
  'search.some.more': 'Les {count} messages les plus récents',
  'search.more': 'Afficher de plus anciens',
  'search.folded': 'À propos de : {notes}.',
  'search.unfold': 'L’afficher',
  'search.open': 'Le lire dans {circle}',
} as const satisfies Translation<typeof en>;

export default fr;
