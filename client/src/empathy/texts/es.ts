import type { Translation } from '../../app/texts/words';
import type en from './en';

const es = {
  'card.kicker': 'Intercambio de empatía: de {reflector} a {speaker}',
  'card.kicker.fromMe': 'Intercambio de empatía: de ti a {speaker}',
  'card.kicker.toMe': 'Intercambio de empatía: de {reflector} a ti',
  'card.folded': 'Plegado, como el mensaje del que habla.',
  'card.unfold': 'Mostrar los dos',
  'card.try': 'Dicho de nuevo',
  'open.circle': 'Si encaja o no queda entre las dos personas.',
  'heard.circle': '{speaker} sintió que le escucharon del todo.',
  arrived: '{reflector} te devolvió lo que ha oído de ti.',
  'arrived.answer': '{speaker} te dijo si tus palabras encajan.',
} as const satisfies Translation<typeof en>;

export default es;
