import type { Translation } from '../../app/texts/words';
import type en from './roles-en';

const es: Translation<typeof en> = {
  'circle-reopened.title': 'Este círculo está abierto de nuevo',
  'circle-reopened.text': 'Tu plaza sigue donde estaba. Puedes entrar, o dejarlo por ahora.',
  'message-noted.title': 'Han cambiado los avisos de contenido de un mensaje tuyo',
  'message-noted.text':
    'Lo ha hecho alguien que facilita el círculo, para que cada quien elija cuándo leer. Tus palabras siguen igual, y puedes cambiar esos avisos.',
  'role-given.title': 'Ahora ayudas a facilitar este círculo',
  'role-given.text':
    'La administración te ha nombrado. El círculo está en tu primera página, con una página para quienes facilitan.',
  'role-ended.title': 'Ya no facilitas este círculo',
  'role-ended.text': 'La administración ha terminado ese papel. Gracias por lo que has dado.',
};

export default es;
