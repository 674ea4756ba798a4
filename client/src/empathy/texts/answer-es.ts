import type { Translation } from '../../app/texts/words';
import type en from './answer-en';

const es = {
  'heard.speaker': 'Dijiste que encaja. Te escucharon.',
  'heard.reflector': '{speaker} dijo que encaja: te has hecho eco del todo.',
  'ask.speaker': '{reflector} escribió lo que ha oído. ¿Encaja?',
  'ask.yes': 'Encaja',
  'ask.partly': 'En parte',
  'ask.not-yet': 'Todavía no',
  'wait.reflector': 'Esperando a {speaker}. No hay prisa.',
  'answered.partly': 'Dijiste: en parte. {reflector} puede decirlo de nuevo.',
  'answered.not-yet': 'Dijiste: todavía no. {reflector} puede decirlo de nuevo.',
  'again.partly': '{speaker} dijo: en parte. Puedes decirlo de nuevo, si quieres.',
  'again.not-yet': '{speaker} dijo: todavía no. Puedes decirlo de nuevo, si quieres.',
  'again.left': { one: 'Queda {count} intento.', other: 'Quedan {count} intentos.' },
  'again.do': 'Decirlo de nuevo',
  'rested.pair':
    'Este intercambio descansa aquí. Sentirse escuchado lleva tiempo, y tres intentos son muchos. Gracias a las dos personas.',
  'receipt.ask': '¿Quieres contarle a {reflector} cómo fue? Solo lo veis las dos personas.',
  'receipt.do': 'Contárselo a {reflector}',
  'receipt.skip': 'No, gracias',
  'receipt.understood': 'Sentí que me entendían',
  'receipt.acceptedAsIAm': 'Sentí que me aceptaban como soy',
  'receipt.caredFor': 'Sentí que me cuidaban',
  'receipt.value': '{value} de 7',
  'receipt.mine': 'Le contaste a {reflector}',
  'receipt.theirs': '{speaker} te contó',
  'receipt.private': 'Solo lo veis las dos personas.',
} as const satisfies Translation<typeof en>;

export default es;
