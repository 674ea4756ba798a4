import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr: Translation<typeof en> = {
  title: 'Avis',
  lead: 'Ce qui vous concerne : vos messages, vos places, vos cercles. Vous seul ou seule le voyez.',
  problem: 'Vos avis ne sont pas arrivés',
  'none.title': 'Rien à vous dire',
  'none.text':
    'Quand il y a du nouveau pour une place, une rencontre ou l’un de vos messages, vous le lisez ici.',
  'none.rest': 'Inutile de regarder souvent : un nombre à côté de « Avis » dit quand il y a quelque chose.',
  unread: 'Nouveau',
  read: 'Marquer comme lu',
  'read.all': 'Tout marquer comme lu',
  'read.all.done': 'Tout est marqué comme lu.',
  circle: 'Dans {name}',
  'quote.mine': 'Votre message',
  'quote.report': 'Ce que vous nous avez écrit',
  'message-hidden.title': 'Un de vos messages a été retiré',
  'message-hidden.text':
    'Une personne de la modération l’a lu avec ce qui se disait autour, et l’a retiré de la conversation.',
  'flag-outcome.kept.title': 'Nous avons regardé le message que vous avez signalé',
  'flag-outcome.kept.text':
    'Merci de nous l’avoir dit. Une personne de la modération l’a lu et l’a laissé où il est. Personne n’a su qui l’a signalé.',
  'flag-outcome.hidden.title': 'Le message que vous avez signalé a été retiré',
  'flag-outcome.hidden.text': 'Merci de nous l’avoir dit. Personne n’a su qui l’a signalé.',
  'removed.title': 'Vous n’êtes plus dans ce cercle',
  'removed.text':
    'La personne qui l’anime a mis fin à votre place ici. Vous pouvez toujours trouver d’autres cercles.',
  'removed.find': 'Trouver un cercle',
  'muted.title': 'Votre voix se repose dans ce cercle',
  'muted.text': 'Vous pouvez lire pour l’instant. L’écriture se rouvre toute seule.',
  'way.circle': 'Aller dans le cercle',
  'way.message': 'Le voir dans le cercle',
  'way.agreement': 'Lire ce que nous avons convenu',
  'way.about': 'Voir le cercle',
  'way.lead': 'Ouvrir la page d’animation',
  why: 'Pourquoi : {why}',
  'help.hint': 'Si c’est dur à lire, il y a des personnes à qui parler, à toute heure.',
  'help.link': 'Voir qui appeler',
};

export default fr;
