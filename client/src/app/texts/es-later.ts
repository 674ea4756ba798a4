import type { Translation } from './words';
import type en from './en-later';

const es: Translation<typeof en> = {
  'exit.shift.2': 'Tecla Mayús. Púlsala 2 veces más para salir.',
  'exit.shift.1': 'Tecla Mayús. Púlsala una vez más para salir.',
  'exit.shift.off': 'La tecla Mayús ya no cuenta. Sigues aquí.',
  'version.region': 'Nueva versión',
  'version.ready': 'Hay una nueva versión. Cárgala cuando te venga bien.',
  'version.load': 'Cargarla',
  'version.later': 'Más tarde',
};

export default es;
