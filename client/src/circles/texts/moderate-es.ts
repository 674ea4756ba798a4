import type { Translation } from '../../app/texts/words';
import type en from './moderate-en';

const es = {
  'mute.title': 'Pausar la escritura de {name}',
  'mute.lead': '{name} puede leer, y podrá volver a escribir cuando pase el tiempo. Vale desde ahora.',
  'mute.length': 'Durante cuánto tiempo',
  'mute.10': 'Diez minutos',
  'mute.60': 'Una hora',
  'mute.1440': 'Un día',
  'mute.10080': 'Una semana',
  'mute.do': 'Pausar',
  'mute.done': 'La escritura de {name} está en pausa.',
  'remove.title': 'Sacar a {name} del círculo',
  'remove.lead':
    '{name} pierde su lugar al momento y no puede leer lo que se diga después. Lo que dijo se queda. Si te preocupa su seguridad, pide mejor a moderación que lo mire: puede ponerse en contacto.',
  'remove.do': 'Sacar del círculo',
  'remove.done': '{name} ya no está en el círculo.',
  'reason.label': 'Por qué',
  'reason.hint': '{name} lee esto, y queda registrado. Dilo como te gustaría oírlo.',
  'reason.empty': 'Di por qué, por favor.',
  'reason.long': { one: 'Sobra {count} carácter.', other: 'Sobran {count} caracteres.' },
  'reason.cancel': 'Ahora no',
} as const satisfies Translation<typeof en>;

export default es;
