import type { Translation } from '../../app/texts/words';
import type en from './break-en';

const es = {
  'break.title': 'Un momento de calma',
  'break.text':
    'Estás fuera de la conversación, y tu lugar se guarda. Las demás personas solo ven que descansas. Nada nuevo se muestra ni se lee en voz alta hasta que vuelvas, y lo que escribías sigue ahí.',
  'break.breathe': 'Respirar con un círculo lento',
  'break.still': 'Dejar quieto el círculo',
  'break.back': 'Volver',
} as const satisfies Translation<typeof en>;

export default es;
