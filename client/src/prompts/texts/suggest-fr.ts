import type { Translation } from '../../app/texts/words';
import type en from './suggest-en';

const fr: Translation<typeof en> = {
  'suggest.title': 'Une question pour le cercle',
  'suggest.depth.1': 'Légère',
  'suggest.depth.2': 'Plus proche',
  'suggest.depth.3': 'Profonde',
  'suggest.pick': 'Prendre cette question',
  'suggest.browse': 'En choisir une autre, ou écrire la vôtre',
  'suggest.wait': 'La bibliothèque arrive.',
};

export default fr;
