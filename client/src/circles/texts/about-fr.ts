import type { Translation } from '../../app/texts/words';
import type en from './about-en';

const fr = {
  'about.title': 'À propos de ce cercle',
  'about.lead': 'Page d’animation',
  'about.circle': 'Le cercle',
  'about.search': 'Chercher dans ce cercle',
  'about.people': 'Qui en fait partie',
  'about.muted': 'écriture en pause jusqu’à {time}',
  'about.when': 'Quand il se réunit',
  'about.agreed': 'Ce que nous avons convenu',
  'about.read': 'Qui peut lire ici',
  'about.read.members': {
    one: 'Il n’y a que vous dans ce cercle pour le moment. Qui le rejoint plus tard lit à partir de son premier jour.',
    other:
      'Les {count} personnes de ce cercle. Chacune lit à partir du jour de son arrivée, et rien d’avant.',
  },
  'about.read.moderator':
    'Quand quelqu’un demande à la modération de regarder un message, elle le voit avec quelques lignes autour, et rien de plus.',
  'about.read.kept': {
    one: 'Ce qui est dit ici est gardé {count} jour, puis effacé.',
    other: 'Ce qui est dit ici est gardé {count} jours, puis effacé.',
  },
  'about.leave.title': 'Besoin d’un moment ?',
  'about.leave.text':
    'Sortez doucement. Les autres voient seulement que vous vous reposez, et votre place est gardée.',
  'about.break.action': 'Prendre une pause au calme',
  'about.leave.also': 'Faire une pause plus longue, ou partir pour de bon, est aussi simple que d’arriver.',
  'about.leave.action': 'Faire une pause ou partir',
  'person.actions': 'Actions pour {name}',
} as const satisfies Translation<typeof en>;

export default fr;
