import type { Translation } from './words';
import type en from './en-later';

const fr: Translation<typeof en> = {
  'exit.shift.2': 'Touche Maj. Appuyez encore 2 fois pour partir.',
  'exit.shift.1': 'Touche Maj. Appuyez encore une fois pour partir.',
  'exit.shift.off': 'La touche Maj ne compte plus. Vous êtes encore ici.',
  'version.region': 'Nouvelle version',
  'version.ready': 'Une nouvelle version est prête. Chargez-la quand cela vous convient.',
  'version.load': 'La charger',
  'version.later': 'Plus tard',
};

export default fr;
