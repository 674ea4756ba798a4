import type { Translation } from '../../app/texts/words';
import type en from './page-en';

const fr = {
  'back.found': 'Retour aux cercles trouvés',
  'back.mine': 'Retour à mes cercles',
  'page.title': 'À propos de ce cercle',
  problem: 'Le cercle n’est pas arrivé',
  gone: 'Il n’y a rien à voir ici pour vous. Le cercle a peut-être fermé, ou n’accueille personne en ce moment.',
  'gone.way': 'Découvrir d’autres cercles',
  'pace.gentle': 'Rythme doux, longues pauses',
  'pace.steady': 'Rythme posé, chacun son tour',
  'pace.lively': 'Rythme vif, avec des échanges',
  'language.is': 'Langue : {language}',
  'seats.all': { one: '{count} place', other: '{count} places' },
  closed: 'Ce cercle a pris fin. Personne de nouveau n’y entre.',

  'when.title': 'Quand nous nous réunissons',
  'when.next': 'Les quatre prochaines fois',
  'when.mine': 'Votre heure',
  'when.theirs': 'À {place}',
  'when.from': 'de {start} à {end}',

  'agreed.title': 'Ce dont nous avons convenu',
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
  'seat.agree': 'Lisez ci-dessous ce dont le cercle a convenu. Avec ce bouton, vous dites oui.',
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
