import type { Translation } from '../../app/texts/words';
import type en from './en';

const es: Translation<typeof en> = {
  title: 'Alguien a quien acudir ahora',
  lead: 'No hace falta que tengas la certeza de que es lo bastante grave. Aquí responden personas, a cualquier hora si no se dice otra cosa.',
  'danger.some': 'Si alguien está en peligro ahora mismo, llama al',
  'danger.or': 'o al',
  country: 'Tu país',
  'country.hint': 'Adivinado por el reloj de este aparato. Elige otro si no es el tuyo.',
  'country.other': 'Otro país',
  'country.private': 'El país que eliges y a quién acudes se queda en este aparato.',
  other: 'Para todos los demás países, esta lista sabe a quién llamar:',
  'kind.text': 'Mensaje',
  'kind.chat': 'Chat',
  'kind.call': 'Llamada',
  'kind.emergency': 'Emergencia',
  'text.word': 'Envía {word} al {number}',
  'text.contact': 'Mensaje al {contact}',
  'call.contact': 'Llamar al {contact}',
  'chat.open': 'Abrir el chat',
  'chat.new': 'se abre en otra pestaña',
  hours: 'Horario: {hours}',
  languages: 'Idiomas: {languages}',
  checked: 'Comprobado el {date}, según {source}',
  from: 'Según {source}',
  stale: 'Hace tiempo que no se comprueba. Si no responde, prueba el siguiente.',
  kept: 'No hay conexión. Esta lista se guardó en este aparato: {when}.',
  'away.title': 'La lista no ha llegado',
  'away.text':
    'En casi toda Europa el número de emergencia es el 112; en Estados Unidos y Canadá es el 911, y el 988 es la línea para los momentos difíciles.',
  'circle.note':
    'En un círculo la gente escucha y se preocupa. No es una línea de crisis, y puede que un mensaje tarde horas en verse.',
};

export default es;
