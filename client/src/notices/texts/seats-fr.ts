import type { Translation } from '../../app/texts/words';
import type en from './seats-en';

const fr: Translation<typeof en> = {
  'seat-offered.title': 'Une place est libre pour vous',
  'seat-offered.text':
    'Elle vous est gardée jusqu’au {when}. Vous pouvez la prendre ou la laisser ; les deux vont bien.',
  'seat-passed-on.title': 'La place est passée à la suite',
  'seat-passed-on.text': 'Elle vous a été gardée un moment. Vous pouvez en redemander une quand vous voulez.',
  'request-welcomed.seat.title': 'Ce cercle vous accueille volontiers',
  'request-welcomed.seat.text': 'Votre demande a été lue. Une place vous est gardée jusqu’au {when}.',
  'request-welcomed.line.title': 'Ce cercle vous accueille volontiers',
  'request-welcomed.line.text':
    'Toutes les places sont prises pour l’instant. Vous êtes sur la liste, et nous vous prévenons dès qu’il y en a une pour vous.',
  'request-declined.title': 'Ce cercle ne peut pas vous accueillir pour l’instant',
  'request-declined.text':
    'Votre demande a été lue avec attention. D’autres cercles ont peut-être une place pour vous.',
  'request-waiting.title': 'Quelqu’un demande à entrer',
  'request-waiting.text': 'Vous pouvez voir qui, puis dire oui ou non, là où vous animez ce cercle.',
  'prompt-posted.title': 'Il y a une nouvelle question',
  'prompt-posted.text': 'Elle attend dans le cercle que vous ayez le temps. Personne n’a à y répondre.',
  'meeting-soon.title': 'Votre cercle se réunit bientôt',
  'meeting-soon.text': 'La rencontre commence à {when}. Vous pouvez venir, ou laisser passer cette fois.',
  'circle-closed.title': 'Ce cercle est terminé',
  'circle-closed.text': 'Il n’accueille plus personne. Vous pouvez trouver d’autres cercles.',
  'way.seat': 'Voir la place',
  'way.lead': 'Voir qui demande',
  'way.enter': 'Entrer dans le cercle',
};

export default fr;
