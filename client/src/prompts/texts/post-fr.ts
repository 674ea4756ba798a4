import type { Translation } from '../../app/texts/words';
import type en from './post-en';

const fr = {
  'post.title': 'Poser une question',
  'post.tab.library': 'De la bibliothèque',
  'post.tab.own': 'Avec vos mots',
  'post.tabs': 'D’où vient la question',
  'post.theme': 'Thème',
  'post.theme.all': 'Tous les thèmes',
  'post.depth': 'Profondeur',
  'post.depth.all': 'Toutes',
  'post.depth.1': 'Légère',
  'post.depth.2': 'Plus proche',
  'post.depth.3': 'Profonde',
  'post.list': { one: '{count} question', other: '{count} questions' },
  'post.before': 'Déjà posée',
  'post.list.none': 'Aucune question ne convient aux deux. Essayez une autre profondeur.',
  'post.preview': 'Comme chacun la verra',
  'post.source': 'Source : {source}',
  'post.wait': 'La bibliothèque arrive.',
  'post.own': 'Votre question',
  'post.own.hint': 'Les questions ouvertes vont bien : personne n’est obligé d’avoir une réponse.',
  'post.own.empty': 'Écrivez d’abord la question.',
  'post.own.long': {
    one: 'C’est {count} caractère de trop pour une question.',
    other: 'C’est {count} caractères de trop pour une question.',
  },
  'post.notes': 'Touche-t-elle à quelque chose de lourd ?',
  'post.notes.many': 'Au plus {count} notes pour une question.',
  'post.choose': 'Choisissez d’abord une question.',
  'post.send': 'La poser au cercle',
  'post.cancel': 'Pas maintenant',
  'post.done': 'Votre question est sur la carte de tout le monde.',
} as const satisfies Translation<typeof en>;

export default fr;
