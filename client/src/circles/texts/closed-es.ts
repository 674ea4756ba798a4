import type { Translation } from '../../app/texts/words';
import type en from './closed-en';

const es = {
  'closed.removed.title': 'Ya no estás en este círculo',
  'closed.removed.text':
    'Una persona que facilita te ha sacado de él. El motivo está en los avisos. Esto no dice nada de lo que vales, y otros círculos tienen lugar.',
  'closed.left.title': 'Has salido de este círculo',
  'closed.left.text': 'Tu lugar queda libre para otra persona. Gracias por haber estado.',
  'closed.paused.title': 'Tu lugar aquí está en pausa',
  'closed.paused.text':
    'Se guarda para ti. Lo que se dice mientras no estás se queda con quienes están; desde que vuelvas, sigues leyendo.',
  'closed.resume': 'Volver al círculo',
  'closed.not-found.title': 'Este círculo no está abierto para ti',
  'closed.not-found.text':
    'Puede que el enlace sea antiguo, o que el círculo haya cerrado. Tus círculos están a un paso.',
  'closed.unsaid': 'Lo que habías escrito',
  'closed.unsaid.hint': 'Está aquí hasta que salgas de esta página. Nada más lo guarda.',
  'closed.copy': 'Copiar',
  'closed.copied': 'Copiado.',
  'closed.copy.self': 'Tus palabras están marcadas. Cópialas como sueles hacerlo.',
  'closed.help': 'Si ahora no te sientes bien, hay personas con quienes hablar a cualquier hora.',
  'closed.help.link': 'Necesito ayuda ahora',
  'closed.notices': 'Ir a los avisos',
  'closed.open': 'Encontrar otro círculo',
  'closed.home': 'Ir a mis círculos',
} as const satisfies Translation<typeof en>;

export default es;
