import type { Translation } from '../../app/texts/words';
import type en from './find-en';

const fr = {
  title: 'Découvrir des cercles',
  lead: 'Dites ce qui vous conviendrait. Vous pouvez le changer à tout moment, et personne ne voit ce que vous cherchez.',
  'wish.form': 'Ce qui vous conviendrait',
  'wish.any': 'Peu importe',
  'wish.theme': 'Thème',
  'wish.language': 'Langue',
  'wish.day': 'Jour',
  'wish.from': 'Pas avant',
  'wish.to': 'Fini à',
  'wish.size': 'Taille',
  'wish.pace': 'Rythme',
  'wish.mode': 'Ma part',
  'wish.more': 'Taille, rythme et ma part',
  'wish.hours': 'Les heures sont les vôtres : {zone}.',
  'wish.clear': 'Recommencer',
  'size.small': 'Petit, jusqu’à 6 membres',
  'size.larger': 'Plus grand, 7 ou plus',
  'pace.gentle': 'Doux, avec de longues pauses',
  'pace.steady': 'Posé, chacun son tour',
  'pace.lively': 'Vif, avec des échanges',
  'mode.talk': 'Je voudrais parler',
  'mode.listen': 'Je voudrais écouter',
  'found.some': { one: '{count} cercle convient', other: '{count} cercles conviennent' },
  'found.none': 'Aucun cercle ne convient en tout pour l’instant',
  'found.near': 'Presque',
  'found.near.lead': 'À chacun de ceux-ci manque une seule chose que vous avez demandée.',
  'none.title': 'Aucun cercle ne convient pour l’instant',
  'none.text':
    'Des cercles ouvrent et des places se libèrent de semaine en semaine. En demandant un peu moins, vous en trouverez peut-être un.',
  'none.drop': 'Chercher sans : {what}',
  'none.all': 'Voir tous les cercles',
  'empty.title': 'Aucun cercle n’est ouvert pour l’instant',
  'empty.text':
    'Tous les cercles sont fermés aux nouvelles personnes. Regardez à nouveau dans quelques jours.',
  'help.text': 'Si vous avez besoin de quelqu’un plus tôt qu’un cercle ne peut être là :',
  problem: 'La liste n’est pas arrivée',
} satisfies Translation<typeof en>;

export default fr;
