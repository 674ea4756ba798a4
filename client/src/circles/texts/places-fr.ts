import type { Translation } from '../../app/texts/words';
import type en from './places-en';

const fr = {
  'places.title': 'Sur le chemin d’une place',
  'place.requested': 'Vous avez demandé à entrer. On vous répondra.',
  'place.waitlisted': 'Vous êtes sur la liste d’attente.',
  'place.offered': 'Une place vous est gardée jusqu’à : {time}.',
  'place.look': 'Regarder',
  'place.take': 'Regarder et prendre la place',
  'paused.title': 'En pause',
  'paused.text': 'Votre place est gardée.',
  'paused.back': 'Revenir',
  'closed.title': 'Terminés',
  'closed.text': 'Ce cercle a fermé. On n’y dit plus rien, et vous pouvez encore lire ce qui est là.',
  'closed.read': 'Le lire',
  'closed.find': 'Trouver un autre cercle',
  'about.action': 'À propos de ce cercle',
  'actions.of': 'Plus sur {name}',
  'leave.action': 'Faire une pause ou partir',
} satisfies Translation<typeof en>;

export default fr;
