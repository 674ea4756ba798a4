import type { Translation } from '../../app/texts/words';
import type en from './leave-en';

const es = {
  'leave.title': '¿Tomarte un tiempo lejos de {name}?',
  'pause.title': 'Pausa',
  'pause.text':
    'Tu lugar se guarda, y nada te pide que vuelvas. Lo que se dice mientras tanto se queda con quienes están; lo que dijiste se queda también. Vuelves con un solo gesto.',
  'pause.yes': 'Pausar mi lugar',
  'pause.done': 'Tu lugar en {name} se guarda. Vuelve cuando quieras.',
  'leave.for-good': 'Salir del todo',
  'leave.text':
    'Tu lugar pasa a alguien que espera. Ya no podrás leer lo que se dice allí. Si el círculo está abierto y tiene lugar, puedes volver a entrar en cualquier momento.',
  'leave.yes': 'Salir del círculo',
  'leave.no': 'Quedarme',
  'leave.done': 'Has salido de {name}. Cuídate mucho.',
} as const satisfies Translation<typeof en>;

export default es;
