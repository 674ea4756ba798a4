import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr: Translation<typeof en> = {
  'toast.region': 'À l’instant',
  'ring.label': 'Les personnes de ce cercle',
  'ring.here': 'ici',
  'ring.away': 'pas ici en ce moment',
  'ring.holds': 'a le bâton de parole',
  messages: { one: '{count} nouveau message', other: '{count} nouveaux messages' },
};

export default fr;
