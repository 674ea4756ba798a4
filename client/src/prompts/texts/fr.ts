import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr = {
  'card.today': 'La question du jour',
  'card.week': 'La question de la semaine',
  'card.current': 'La question du cercle',
  'card.before': 'Une question précédente',
  'card.from': 'De {name}. Vous pouvez toujours passer.',
  'card.from.facilitator': 'De {name}, qui anime. Vous pouvez toujours passer.',
  'card.from.me': 'De vous. Chacun peut toujours passer.',
  'card.notes': 'À propos de : {notes}',
  'card.folded': 'Une question à propos de : {notes}',
  'card.unfold': 'L’afficher',
  'card.show': 'Afficher la question',
  arrived: 'Une nouvelle question : {text}',
  'post.action': 'Poser une question',
} as const satisfies Translation<typeof en>;

export default fr;
