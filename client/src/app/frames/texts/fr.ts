import type { Translation } from '../../texts/words';
import type en from './en';

const fr: Translation<typeof en> = {
  main: 'Principal',
  'notices.unread': { one: '{count} non lu', other: '{count} non lus' },
  yours: 'Vos cercles',
  live: 'En cours',
  lead: 'Page d’animation',
  'new.some': { one: '{count} nouveau', other: '{count} nouveaux' },
  'help.who': 'Des personnes à joindre, à toute heure',
};

export default fr;
