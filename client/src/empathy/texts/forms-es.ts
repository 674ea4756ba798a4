import type { Translation } from '../../app/texts/words';
import type en from './forms-en';

const es = {
  'reflect.title': 'Decir lo que has oído',
  'reflect.again.title': 'Decirlo de nuevo',
  'reflect.lead':
    'Devuelve a {speaker} lo que has oído, con tus palabras. Sin consejos, sin preguntas, sin juzgar: solo que ha llegado.',
  'reflect.who':
    'El círculo puede leer tus palabras. Mientras no encajen, solo veis la respuesta las dos personas.',
  'reflect.before': 'Escribiste',
  'reflect.words': 'Lo que has oído',
  'reflect.placeholder': 'Oigo que…',
  'reflect.send': 'Decírselo a {speaker}',
  'reflect.cancel': 'Ahora no',
  'reflect.empty': 'Aquí todavía no hay palabras.',
  'reflect.over': { one: 'Sobra {count} carácter.', other: 'Sobran {count} caracteres.' },
  'receipt.title': 'Cómo fue para ti',
  'receipt.lead': 'Solo lo ve {reflector}. Déjalo cuando quieras; entonces no se envía nada.',
  'receipt.low': 'Nada',
  'receipt.high': 'Mucho',
  'receipt.value.low': '1 de 7, nada',
  'receipt.value.high': '7 de 7, mucho',
  'receipt.words': 'Unas palabras, si quieres',
  'receipt.send': 'Enviar a {reflector}',
  'receipt.missing': 'Elige un número para cada una de las tres frases, o déjalo.',
  'receipt.done': 'Enviado. Solo lo podéis ver las dos personas.',
} as const satisfies Translation<typeof en>;

export default es;
