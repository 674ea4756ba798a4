import type { Translation } from '../../app/texts/words';
import type en from './flag-en';

const fr = {
  'flag.title': 'Demander à la modération de regarder',
  'flag.lead':
    'Une personne va regarder ce message. {name} ne saura pas que c’était vous. Choisissez ce qui s’en approche ; cela n’a pas besoin d’être exact.',
  'flag.group.worry': 'Je m’inquiète pour quelqu’un',
  'flag.group.harm': 'Cela pourrait faire du mal',
  'flag.group.conduct': 'La façon dont quelqu’un est traité',
  'flag.group.agreement': 'Ce que nous avons convenu',
  'flag.group.trust': 'Confiance et vie privée',
  'flag.R1': 'Je m’inquiète pour sa sécurité maintenant',
  'flag.R2': 'Je m’inquiète pour cette personne',
  'flag.R3': 'Quelqu’un d’autre est peut-être en danger',
  'flag.R4': 'Une méthode ou un détail qui peut faire du mal',
  'flag.R5': 'Cela encourage à se faire du mal, des troubles alimentaires ou un usage dangereux de drogues',
  'flag.R6': 'Harcèlement, intimidation ou menaces',
  'flag.R7': 'Haine ou discrimination',
  'flag.R8': 'C’est sexuel, ou semble préparer un abus',
  'flag.R9': 'Des détails privés, ou ce qui a été dit ici, sont partagés',
  'flag.R10': 'On demande un contact, de l’argent ou une rencontre ailleurs, ou on vend quelque chose',
  'flag.R11': 'Des conseils que personne n’a demandés, un diagnostic, ou quelqu’un prend toute la place',
  'flag.R12': 'Il faudrait une note de contenu',
  'flag.R13': 'Quelqu’un fait semblant, observe en secret ou enregistre',
  'flag.R14': 'Cela semble contraire à la loi',
  'flag.R15': 'Autre chose',
  'flag.words': 'Avec vos mots, si vous voulez',
  'flag.words.needed': 'Avec vos mots',
  'flag.words.hint': 'Seules les personnes qui regardent le message lisent ceci.',
  'flag.next.risk':
    'La modération regarde ceci avant tout le reste ; l’objectif est {time}. Il s’agit de prendre soin : personne n’est puni parce qu’il ne va pas bien.',
  'flag.next.soon': 'La modération regarde ceci ; l’objectif est une demi-heure.',
  'flag.next.facilitators': 'Les personnes qui animent ce cercle regardent ceci ; l’objectif est un jour.',
  'flag.next.later': 'La modération regarde ceci ; l’objectif est un jour.',
  'flag.next.then': 'On y voit ce message, et jusqu’à dix avant et après. Vous lirez la suite dans les avis.',
  'flag.risk.minutes': 'cinq minutes',
  'flag.risk.half': 'une demi-heure',
  'flag.help':
    'Si quelqu’un est en danger maintenant, des personnes qui peuvent aider sont à un appel ou un message.',
  'flag.help.link': 'Trouver qui appeler',
  'flag.send': 'Demander à la modération de regarder',
  'flag.cancel': 'Pas maintenant',
  'flag.missing.reason': 'Choisissez ce qui s’en approche.',
  'flag.missing.words': 'Quelques mots aident la personne qui regarde. Ajoutez-les, s’il vous plaît.',
  'flag.done': 'Merci de nous l’avoir dit. Une personne va regarder, et vous lirez la suite dans les avis.',
} as const satisfies Translation<typeof en>;

export default fr;
