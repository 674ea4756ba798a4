import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr: Translation<typeof en> = {
  title: 'Animer {name}',
  'title.wait': 'Animer',
  back: 'Retour au cercle',
  problem: 'Cette page n’est pas arrivée',

  'evening.next': 'La prochaine rencontre',
  'evening.live': 'La rencontre en cours',
  'evening.span': '{start} à {end}',
  'evening.enter': 'Entrer dans le cercle',
  'evening.here': {
    one: '{count} personne est dans la salle',
    other: '{count} personnes sont dans la salle',
  },
  'evening.nobody': 'Personne n’est dans la salle pour l’instant',
  'evening.names': 'Ici : {names}',

  'format.title': 'Le déroulement : {name}',
  'format.minutes': { one: '{count} minute', other: '{count} minutes' },
  'format.seconds': { one: '{count} seconde chacun', other: '{count} secondes par personne' },
  'format.open': 'Le temps qu’il faut',
  'format.members': 'Les membres lisent',
  'format.notes': 'Pour vous',

  'people.title': 'Les personnes',
  'people.you': 'vous',
  'people.role.facilitator': 'Anime le cercle',
  'people.role.co-facilitator': 'Coanime le cercle',
  'people.role.member': 'Membre',
  'people.since': 'depuis le {day}',
  'people.muted': 'Écriture en pause jusqu’à {time}',
  'people.paused': 'Fait une pause loin du cercle',
  'people.here': 'ici en ce moment',
  'people.actions': 'Actions pour {name}',
  'people.mute': 'Mettre l’écriture de {name} en pause',
  'people.unmute': 'Laisser {name} écrire de nouveau',
  'people.remove': 'Retirer {name} du cercle',
  'people.note': 'Écrire une note sur {name}',

  'notes.title': 'Notes privées',
  'notes.lead': 'Les membres ne les voient jamais. Chacune s’efface d’elle-même au jour indiqué.',
  'notes.none': 'Il n’y a pas encore de notes.',
  'notes.write': 'Écrire une note',
  'notes.about': 'À propos de {name}',
  'notes.circle': 'À propos du cercle',
  'notes.by': 'Par {name}',
  'notes.mine': 'Par vous',
  'notes.shared': 'Partagée avec celles et ceux qui animent ici',
  'notes.own': 'Pour vous seul·e',
  'notes.until': 'S’efface le {day}',
  'notes.delete': 'Effacer',
  'notes.delete.of': 'Effacer cette note : {text}',
  'notes.deleted': 'La note est effacée.',
  'notes.problem': 'Les notes ne sont pas arrivées.',

  'note.title': 'Une note privée',
  'note.title.about': 'Une note privée sur {name}',
  'note.label': 'Qu’est-ce qui aiderait la prochaine fois ?',
  'note.hint':
    'Écrivez ce qui aiderait, pas ce que quelqu’un a : aucun diagnostic, rien que cette personne ne devrait pas lire un jour.',
  'note.who': 'À propos de',
  'note.who.circle': 'Tout le cercle',
  'note.shared': 'Les personnes qui animent avec moi peuvent la lire',
  'note.days': 'La garder',
  'note.days.7': 'Une semaine',
  'note.days.30': 'Un mois',
  'note.days.90': 'Trois mois, au plus',
  'note.empty': 'Il n’y a pas encore de mots ici.',
  'note.long': {
    one: 'Il y a {count} caractère de trop.',
    other: 'Il y a {count} caractères de trop.',
  },
  'note.save': 'Garder la note',
  'note.cancel': 'Pas maintenant',
  'note.done': 'La note est gardée.',

  'crisis.title': 'Si quelqu’un est peut-être en danger',
  'crisis.1': 'Restez calme et restez là. Vous n’avez pas à savoir quoi dire : « je suis là » suffit.',
  'crisis.2':
    'Passez la main à la modération : dans la salle, ouvrez les actions de son message, choisissez la demande de regard, puis l’inquiétude pour sa sécurité maintenant. Elle passe en premier sur le bureau de la modération.',
  'crisis.3':
    'Montrez-lui les personnes à appeler, à toute heure. Si quelqu’un est en danger maintenant, appelez le numéro d’urgence.',
  'crisis.4': 'Vous n’êtes pas son seul soutien, et vous ne portez pas cela seul·e.',
  'crisis.help': 'Qui appeler',
  'crisis.room': 'Aller à la salle',
};

export default fr;
