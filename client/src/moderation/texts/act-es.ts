import type { Translation } from '../../app/texts/words';
import type en from './act-en';

const es: Translation<typeof en> = {
  more: 'Más acciones',
  'do.hand-on': 'Pasar',
  'do.write': 'Escribir',
  'do.fold': 'Plegar tras una nota',
  'do.remind': 'Recordar el acuerdo',
  'do.mute': 'Silenciar aquí por un tiempo',
  'do.lay-aside': 'Mirar más tarde',
  'do.note': 'Escribir una nota para el equipo',

  'no-sanction':
    'Alguien se preocupa por esta persona. Una preocupación nunca lleva a un recordatorio ni a un silencio: escríbele, o pasa el caso.',

  'hand-on.title': 'Pasar este caso',
  'hand-on.lead': 'Las demás personas de moderación lo saben enseguida, y el caso espera a una de ellas.',
  'hand-on.text': 'Una nota para ellas, si quieres',
  'hand-on.send': 'Pasar',
  'write.title': 'Escribir a {name}',
  'write.lead': 'Solo {name} lo lee, en sus avisos. No se le hace nada, y el caso sigue abierto.',
  'write.text': 'Tus palabras',
  'write.send': 'Enviar a {name}',
  'fold.title': 'Plegar tras una nota',
  'fold.lead': 'El mensaje se queda. Primero se ve de qué trata, y se lee cuando uno quiere.',
  'fold.notes': 'De qué trata',
  'fold.text': 'Unas palabras para {name}, si quieres',
  'fold.none': 'Elige al menos una nota de contenido, y seis como mucho.',
  'fold.send': 'Plegar y avisar a {name}',
  'remind.title': 'Recordar el acuerdo a {name}',
  'remind.lead': 'Solo {name} lo lee. El mensaje se queda.',
  'remind.text': 'Lo que se dice a {name}',
  'remind.send': 'Enviar el recordatorio',
  'mute.title': 'Silenciar a {name} en este círculo',
  'mute.lead': '{name} puede leer y no puede hablar aquí hasta entonces. El mensaje se queda.',
  'mute.text': 'Lo que se dice a {name}',
  'mute.time': 'Por cuánto tiempo',
  'mute.send': 'Silenciar a {name}',
  'lay-aside.title': 'Mirar más tarde',
  'lay-aside.lead': 'El caso descansa, y vuelve por sí solo a los abiertos.',
  'lay-aside.text': 'Una nota para el equipo, si quieres',
  'lay-aside.time': 'Cuándo vuelve',
  'lay-aside.send': 'Dejar a un lado',

  'time.minutes': { one: '{count} minuto', other: '{count} minutos' },
  'time.hours': { one: '{count} hora', other: '{count} horas' },
  'time.days': { one: '{count} día', other: '{count} días' },
  'time.in': 'en {time}',

  'text.missing': 'Todavía no hay palabras.',

  'ready.care':
    'Leí lo que escribiste, y qué bien que lo dijiste aquí. ¿Cómo estás ahora? Si se hace más pesado, en la página de ayuda hay personas que responden a cualquier hora.',
  'ready.hello': 'Leí tu mensaje en el círculo, y quería preguntarte cómo estás.',
  'ready.kind':
    'En este círculo hablamos de nosotros y dejamos a los demás como son. ¿Lo dirías de esa manera?',
  'ready.advice':
    'En este círculo damos consejos solo cuando alguien los pide. Lo que has vivido es bienvenido.',
  'ready.private':
    'Lo que se dice aquí se queda aquí. Deja fuera, por favor, lo que pueda decir quién es alguien.',
  'ready.agreement': 'Esto no iba con lo que el círculo acordó. Puedes quedarte y volver a compartir.',
  'ready.mute': 'Te pedimos que escuches por un tiempo. Puedes leer, y después puedes volver a hablar.',

  'done.hand-on': 'Pasado: {title}.',
  'done.write': 'Enviado. {name} lo recibe en diez segundos.',
  'done.fold': 'Plegado: {title}.',
  'done.remind': 'Recordado: {title}.',
  'done.mute': 'Silenciado: {title}.',
  'done.lay-aside': 'Dejado a un lado: {title}.',

  'hold.until': 'Tuyo hasta las {time}',
  'hold.until.theirs': 'Hasta las {time} como mucho.',
  'hold.back': 'Devolver',
  'hold.given': 'Está abierto a todos otra vez.',
  'rest.until': 'A un lado hasta: {time}.',
  'rest.handed': 'Alguien del equipo pide que otra persona siga con esto.',

  'told.title': 'Lo que se dijo a {name}',
  'told.undone': 'Retirado antes de que {name} lo viera.',
  'told.mute': 'En silencio hasta: {time}',
  'earlier.title': 'Antes, sobre la misma persona',
  'earlier.open': 'abierto',
  'history.title': 'Lo que se hizo',
  'history.line': '{name}: {act}',
  'act.case-claimed': 'tomó el caso',
  'act.case-released': 'lo devolvió',
  'act.case-noted': 'escribió una nota',
  'act.case-handed-on': 'lo pasó',
  'act.case-laid-aside': 'lo dejó a un lado',
  'act.message-kept': 'dejó el mensaje',
  'act.message-hidden': 'ocultó el mensaje',
  'act.message-folded': 'plegó el mensaje',
  'act.author-written': 'escribió a la persona',
  'act.author-reminded': 'recordó el acuerdo',
  'act.member-muted': 'silenció a la persona',
  'act.action-undone': 'lo retiró',
  'act.other': 'hizo otra cosa',
};

export default es;
