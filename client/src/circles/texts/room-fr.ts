import type { Translation } from '../../app/texts/words';
import type en from './room-en';

const fr = {
  'here.count': '{here} sur {count} ici',
  'here.unknown': { one: '{count} personne', other: '{count} personnes' },
  'about.action': 'À propos de ce cercle',
  'about.panel': 'À propos de ce cercle',
  search: 'Chercher dans ce cercle',
  'break.action': 'Prendre une pause au calme',
  'about.resting': 'se repose',
  'about.facilitates': 'anime',
  'about.cofacilitates': 'co-anime',
  'line.away': 'La connexion est absente. Vos mots sont gardés, et vous pouvez continuer à écrire.',
  'line.http': 'Connexion par un chemin plus lent. Tout fonctionne, un peu plus tard seulement.',
  'line.try': 'Essayer maintenant',
  'room.wait': 'Ouverture du cercle',
  'room.slow': 'Le cercle est encore en chemin. Il arrive tout seul dès que la connexion revient.',
  'closed.home': 'Aller à mes cercles',
} as const satisfies Translation<typeof en>;

export default fr;
