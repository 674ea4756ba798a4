import type { Translation } from '../../app/texts/words';
import type en from './en';

const es: Translation<typeof en> = {
  title: 'Avisos',
  lead: 'Lo que te toca a ti: tus mensajes, tus lugares, tus círculos. Solo tú lo ves.',
  problem: 'Tus avisos no han llegado',
  'none.title': 'Nada que decirte',
  'none.text': 'Cuando haya algo nuevo sobre un lugar, una reunión o un mensaje tuyo, lo lees aquí.',
  'none.rest': 'No hace falta mirar a menudo: un número junto a «Avisos» dice cuándo hay algo.',
  unread: 'Nuevo',
  read: 'Marcar como leído',
  'read.all': 'Marcar todo como leído',
  'read.all.done': 'Todo está marcado como leído.',
  circle: 'En {name}',
  'quote.mine': 'Tu mensaje',
  'quote.report': 'Lo que nos escribiste',
  'message-hidden.title': 'Se ha retirado un mensaje tuyo',
  'message-hidden.text':
    'Alguien de moderación lo ha leído con lo que se decía alrededor, y lo ha sacado de la conversación.',
  'flag-outcome.kept.title': 'Hemos mirado el mensaje del que nos avisaste',
  'flag-outcome.kept.text':
    'Gracias por decírnoslo. Alguien de moderación lo ha leído y lo ha dejado donde está. A nadie se le ha dicho quién avisó.',
  'flag-outcome.hidden.title': 'Se ha retirado el mensaje del que nos avisaste',
  'flag-outcome.hidden.text': 'Gracias por decírnoslo. A nadie se le ha dicho quién avisó.',
  'removed.title': 'Ya no estás en este círculo',
  'removed.text': 'Quien lo facilita ha terminado tu lugar aquí. Aún puedes encontrar otros círculos.',
  'removed.find': 'Buscar un círculo',
  'muted.title': 'Tu voz descansa en este círculo',
  'muted.text': 'Por ahora puedes leer. La escritura se abre otra vez sola.',
  'way.circle': 'Ir al círculo',
  'way.message': 'Verlo en el círculo',
  'way.agreement': 'Leer lo que acordamos',
  'way.about': 'Ver el círculo',
  'way.lead': 'Abrir la página para facilitar',
  why: 'Por qué: {why}',
  'help.hint': 'Si cuesta leer esto, hay personas con quienes hablar a cualquier hora.',
  'help.link': 'Ver a quién llamar',
};

export default es;
