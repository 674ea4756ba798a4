import type { Translation } from '../../app/texts/words';
import type en from './card-en';

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
  'agreed.title': 'Ce dont nous avons convenu',
} satisfies Translation<typeof en>;

export default fr;
