import type { Translation } from '../../app/texts/words';
import type en from './seat-en';

const fr = {
  'seat.title': 'Une place pour vous',
  'seat.yours': 'Votre place',
  'seat.free': { one: '{count} place est libre.', other: '{count} places sont libres.' },
  'seat.full': 'Toutes les places sont prises.',
  'seat.line': {
    one: '{count} personne est sur la liste d’attente.',
    other: '{count} personnes sont sur la liste d’attente.',
  },
  'seat.request': 'Les personnes qui animent répondent elles-mêmes à chaque demande.',
  'seat.part': 'Votre part',
  'seat.talk': 'Participer, avec un tour de parole',
  'seat.listen': 'Écouter, sans tour de parole',
  'seat.listen.free': {
    one: '{count} place d’écoute est libre',
    other: '{count} places d’écoute sont libres',
  },
  'seat.listen.full': 'toutes les places d’écoute sont prises',
  'seat.agree': 'Lisez sur cette page ce dont le cercle a convenu. Avec ce bouton, vous dites oui.',
  'seat.join': 'Je suis d’accord, et j’entre',
  'seat.ask': 'Je suis d’accord, et je demande à entrer',
  'seat.wait': 'Je suis d’accord, et j’attends une place',
  'seat.again': 'L’accord vient de changer. Lisez-le ci-dessous, puis choisissez encore une fois.',

  'place.requested': 'Vous avez demandé à entrer. On vous répondra, et un avis vous le dira ici.',
  'place.waitlisted':
    'Vous êtes sur la liste d’attente. Quand une place se libère, elle vous est gardée un moment.',
  'place.offered': 'Une place vous est gardée jusqu’à : {time}. Ensuite, elle passe à la personne suivante.',
  'place.quiet':
    'Tant que vous n’avez pas de place, seules les personnes qui animent voient votre demande. Vous ne lisez encore rien.',
  'place.accept': 'Je suis d’accord, et je prends la place',
  'place.decline': 'Laisser passer',
  'place.withdraw': 'Retirer ma demande',
  'place.leave': 'Quitter la liste d’attente',
  'place.away': 'Vous n’attendez plus de place dans {name}.',
  'place.asked': 'Vous avez demandé à entrer dans {name}.',
  'place.waits': 'Vous êtes sur la liste d’attente de {name}.',
  'place.welcome': 'Bienvenue dans {name}.',

  'mine.active': 'Vous êtes dans ce cercle.',
  'mine.listens':
    'Vous êtes dans ce cercle, à une place d’écoute : vous lisez et écrivez, sans tour de parole aux rencontres.',
  'mine.paused':
    'Vous faites une pause. Votre place est gardée. Ce qui est dit entre-temps vous reste fermé.',
  'mine.changed': 'L’accord a changé depuis. En revenant, vous dites oui à ce qui est écrit ci-dessous.',
  'mine.enter': 'Entrer dans le cercle',
  'mine.resume': 'Revenir',
  'mine.rest': 'Faire une pause ou partir',
  'mine.leave': 'Quitter ce cercle',
  'pause.back': 'Vous êtes de retour dans {name}.',
} satisfies Translation<typeof en>;

export default fr;
