import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr = {
  'mine.title': 'Mes cercles',
  'mine.hello': 'Bienvenue ici, {name}.',
  'mine.search': 'Chercher dans ce qui s’est dit',
  'mine.none.title': 'Vous n’êtes pas encore dans un cercle',
  'mine.none.text':
    'Un cercle est un petit groupe qui se réunit chaque semaine à la même heure. Avant d’entrer, vous voyez ce dont il a convenu, qui l’anime et qui peut lire ce qui s’y dit.',
  'mine.none.find': 'Trouver un cercle',
  'mine.problem': 'Vos cercles ne sont pas arrivés',
  'guide.newcomer.title': 'Un petit tour d’horizon',
  'guide.newcomer.text':
    'Six petites pages : ce qu’est un cercle, qui lit quoi, et comment trouver de l’aide ou sortir.',
  'guide.lead.title': 'Vous animez : un petit tour d’horizon',
  'guide.lead.text': 'Votre part, ce que vous pouvez faire quand c’est difficile, et qui vous aide.',
  'guide.begin': 'Faire le tour',
  'guide.later': 'Pas maintenant',
  'mine.coming': 'Prochaines rencontres',
  'live.now': 'Rencontre en cours',
  'live.until': 'Jusqu’à {time}',
  'live.enter': 'Entrer dans le cercle',
  'live.others': 'Vos autres cercles',
  'next.label': 'Prochaine rencontre',
  'next.span': '{start} à {end}',
  'new.some': { one: '{count} nouveau message', other: '{count} nouveaux messages' },
  'new.none': 'Rien de nouveau depuis votre passage',
  'people.some': { one: '{count} personne', other: '{count} personnes' },
  'role.facilitator': 'Vous animez',
  'role.co-facilitator': 'Vous co-animez',
  'lead.open': 'Page d’animation',
  'muted.until': 'Votre voix se repose ici jusqu’à : {time}. Vous pouvez continuer à lire.',
  'open.room': 'Ouvrir',
  'about.action': 'À propos de ce cercle',
  'actions.of': 'Plus sur {name}',
  'leave.action': 'Faire une pause ou partir',

  'weekly.on': 'Chaque {day}, de {start} à {end}',
} satisfies Translation<typeof en>;

export default fr;
