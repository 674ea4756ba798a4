import type { Translation } from '../../app/texts/words';
import type en from './answer-en';

const fr = {
  'heard.speaker': 'Vous avez dit que cela sonne juste. On vous a entendu·e.',
  'heard.reflector': '{speaker} a dit que cela sonne juste : pleinement entendu.',
  'ask.speaker': '{reflector} a écrit ce qu’il ou elle a entendu. Cela sonne-t-il juste ?',
  'ask.yes': 'C’est juste',
  'ask.partly': 'En partie',
  'ask.not-yet': 'Pas encore',
  'wait.reflector': 'En attente de {speaker}. Rien ne presse.',
  'answered.partly': 'Vous avez dit : en partie. {reflector} peut le redire autrement.',
  'answered.not-yet': 'Vous avez dit : pas encore. {reflector} peut le redire autrement.',
  'again.partly': '{speaker} a dit : en partie. Vous pouvez le redire autrement, si vous voulez.',
  'again.not-yet': '{speaker} a dit : pas encore. Vous pouvez le redire autrement, si vous voulez.',
  'again.left': { one: 'Il reste {count} essai.', other: 'Il reste {count} essais.' },
  'again.do': 'Le redire autrement',
  'rested.pair':
    'Cet échange se repose ici. Se faire entendre prend du temps, et trois essais, c’est beaucoup. Merci à vous deux.',
  'receipt.ask': 'Aimeriez-vous dire à {reflector} comment c’était ? Vous deux seulement le voyez.',
  'receipt.do': 'Le dire à {reflector}',
  'receipt.skip': 'Non, merci',
  'receipt.understood': 'J’ai senti qu’on me comprenait',
  'receipt.acceptedAsIAm': 'J’ai senti qu’on m’acceptait tel·le que je suis',
  'receipt.caredFor': 'J’ai senti qu’on prenait soin de moi',
  'receipt.value': '{value} sur 7',
  'receipt.mine': 'Vous avez dit à {reflector}',
  'receipt.theirs': '{speaker} vous a dit',
  'receipt.private': 'Vous deux seulement le voyez.',
} as const satisfies Translation<typeof en>;

export default fr;
