import type { Translation } from '../../app/texts/words';
import type en from './seats-en';

const es: Translation<typeof en> = {
  'seat-offered.title': 'Hay un lugar libre para ti',
  'seat-offered.text': 'Te lo guardamos hasta el {when}. Puedes tomarlo o dejarlo; las dos cosas están bien.',
  'seat-passed-on.title': 'El lugar ha pasado a otra persona',
  'seat-passed-on.text': 'Te lo guardamos un tiempo. Puedes volver a pedir uno cuando quieras.',
  'request-welcomed.seat.title': 'Este círculo te da la bienvenida',
  'request-welcomed.seat.text':
    'Alguien que lo facilita ha leído tu solicitud. Te guardamos un lugar hasta el {when}.',
  'request-welcomed.line.title': 'Este círculo te da la bienvenida',
  'request-welcomed.line.text':
    'Ahora mismo todos los lugares están ocupados. Estás en la lista, y te avisamos cuando haya uno para ti.',
  'request-declined.title': 'Este círculo no puede recibirte ahora',
  'request-declined.text':
    'Tu solicitud se ha leído con atención. Quizá otros círculos tengan un lugar para ti.',
  'request-waiting.title': 'Alguien pide entrar',
  'request-waiting.text': 'Puedes ver quién es, y decir que sí o que no, donde facilitas este círculo.',
  'prompt-posted.title': 'Hay una pregunta nueva',
  'prompt-posted.text': 'Espera en el círculo hasta que tengas tiempo. Nadie tiene que responderla.',
  'meeting-soon.title': 'Tu círculo se reúne pronto',
  'meeting-soon.text': 'Empieza a las {when}. Puedes venir, o dejarlo por esta vez.',
  'circle-closed.title': 'Este círculo ha terminado',
  'circle-closed.text': 'Ya no recibe a nadie. Puedes encontrar otros círculos.',
  'way.seat': 'Mirar el lugar',
  'way.lead': 'Ver quién lo pide',
  'way.enter': 'Entrar en el círculo',
};

export default es;
