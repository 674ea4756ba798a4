import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr: Translation<typeof en> = {
  title: 'Quelqu’un à joindre maintenant',
  lead: 'Vous n’avez pas à être sûr ou sûre que c’est assez grave. Ici des personnes répondent, à toute heure sauf indication contraire.',
  'danger.some': 'Si quelqu’un est en danger en ce moment, appelez',
  'danger.or': 'ou',
  country: 'Votre pays',
  'country.hint': 'Deviné d’après l’heure de cet appareil. Choisissez-en un autre si ce n’est pas le bon.',
  'country.other': 'Un autre pays',
  'country.private':
    'Le pays que vous choisissez et les personnes que vous joignez restent sur cet appareil.',
  other: 'Pour tous les autres pays, cette liste sait qui appeler :',
  'kind.text': 'Message',
  'kind.chat': 'Discussion',
  'kind.call': 'Appel',
  'kind.emergency': 'Urgence',
  'text.word': 'Envoyer {word} au {number}',
  'text.contact': 'Message au {contact}',
  'call.contact': 'Appeler le {contact}',
  'chat.open': 'Ouvrir la discussion',
  'chat.new': 's’ouvre dans un nouvel onglet',
  hours: 'Ouvert : {hours}',
  languages: 'Langues : {languages}',
  checked: 'Vérifié le {date}, d’après {source}',
  from: 'D’après {source}',
  stale: 'Pas vérifié depuis un moment. Si personne ne répond, essayez la suite.',
  kept: 'Il n’y a pas de connexion. Cette liste a été gardée sur cet appareil : {when}.',
  'away.title': 'La liste n’est pas arrivée',
  'away.text':
    'Dans presque toute l’Europe, le numéro d’urgence est le 112 ; aux États-Unis et au Canada c’est le 911, et le 988 est la ligne pour les moments difficiles.',
  'circle.note':
    'Dans un cercle, on écoute et on tient aux autres. Ce n’est pas une ligne de crise, et un message peut rester des heures sans être vu.',
};

export default fr;
