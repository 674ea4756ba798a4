import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr = {
  'card.kicker': 'Échange d’empathie : de {reflector} à {speaker}',
  'card.kicker.fromMe': 'Échange d’empathie : de vous à {speaker}',
  'card.kicker.toMe': 'Échange d’empathie : de {reflector} à vous',
  'card.folded': 'Replié, comme le message dont il parle.',
  'card.unfold': 'Afficher les deux',
  'card.try': 'Dit autrement',
  'open.circle': 'Si cela sonne juste reste entre ces deux personnes.',
  'heard.circle': '{speaker} s’est senti pleinement entendu·e.',
  arrived: '{reflector} vous a redit ce qu’il ou elle a entendu.',
  'arrived.answer': '{speaker} vous a dit si vos mots sonnent juste.',
} as const satisfies Translation<typeof en>;

export default fr;
