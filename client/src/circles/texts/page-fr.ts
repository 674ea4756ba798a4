import type { Translation } from '../../app/texts/words';
import type en from './page-en';

const fr = {
  'when.title': 'Quand nous nous réunissons',
  'when.next': 'Les quatre prochaines fois',
  'when.from': 'de {start} à {end}',

  'who.title': 'Qui anime',
  'who.text':
    'Ces personnes gardent le temps, posent les questions et veillent à la manière de se parler. Elles font partie du cercle, elles ne le soignent pas.',

  'read.title': 'Qui peut lire ici',
  'read.all': 'Toute personne qui peut lire est sur la liste du cercle. Personne ne lit en cachette.',
  'read.count': { one: '{count} personne y figure.', other: '{count} personnes y figurent.' },
  'read.names': 'Y figurent :',
  'read.after': 'Vous voyez qui c’est une fois dans le cercle.',
  'read.window': 'Chaque personne lit à partir du jour de son arrivée, et rien d’avant.',
  'read.moderator':
    'La modération ne voit que les messages signalés, avec quelques lignes autour. Rien d’autre.',
  'read.kept': {
    one: 'Ce qui est dit est gardé {count} jour, puis supprimé.',
    other: 'Ce qui est dit est gardé {count} jours, puis supprimé.',
  },
  'person.facilitates': 'anime',
  'person.listens': 'écoute',
} satisfies Translation<typeof en>;

export default fr;
