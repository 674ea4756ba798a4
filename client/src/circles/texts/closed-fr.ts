import type { Translation } from '../../app/texts/words';
import type en from './closed-en';

const fr = {
  'closed.removed.title': 'Vous n’êtes plus dans ce cercle',
  'closed.removed.text':
    'Une personne qui anime vous en a fait sortir. La raison se trouve dans les avis. Cela ne dit rien de votre valeur, et d’autres cercles ont une place.',
  'closed.left.title': 'Vous avez quitté ce cercle',
  'closed.left.text': 'Votre place est libre pour quelqu’un d’autre. Merci d’avoir été là.',
  'closed.paused.title': 'Votre place ici est en pause',
  'closed.paused.text':
    'Elle est gardée pour vous. Ce qui est dit pendant votre absence reste avec les personnes présentes ; dès votre retour, vous lisez la suite.',
  'closed.resume': 'Revenir dans le cercle',
  'closed.not-found.title': 'Ce cercle ne vous est pas ouvert',
  'closed.not-found.text': 'Le lien est peut-être ancien, ou le cercle est fermé. Vos cercles sont à un pas.',
  'closed.unsaid': 'Ce que vous aviez écrit',
  'closed.unsaid.hint': 'C’est ici jusqu’à ce que vous quittiez cette page. Rien d’autre ne le garde.',
  'closed.copy': 'Copier',
  'closed.copied': 'Copié.',
  'closed.copy.self': 'Vos mots sont sélectionnés. Copiez-les comme vous en avez l’habitude.',
  'closed.help': 'Si vous n’allez pas bien maintenant, on peut vous écouter à toute heure.',
  'closed.help.link': 'J’ai besoin d’aide maintenant',
  'closed.notices': 'Aller aux avis',
  'closed.open': 'Trouver un autre cercle',
  'closed.home': 'Aller à mes cercles',
} as const satisfies Translation<typeof en>;

export default fr;
