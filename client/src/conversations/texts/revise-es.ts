import type { Translation } from '../../app/texts/words';
import type en from './revise-en';

const es = {
  'edit.label': 'Tus palabras, cambiadas',
  'edit.until': 'Puedes cambiarlas hasta las {time}. Mientras no guardes, se lee lo que había.',
  'edit.save': 'Guardar',
  'edit.stop': 'Dejarlo como estaba',
  'edit.saved': 'Cambiado.',
  'edit.waiting': 'Aún sin guardar. Tus palabras se guardan aquí; prueba de nuevo cuando vuelva la conexión.',
  'edit.late': 'Han pasado los diez minutos, así que el mensaje queda como estaba. Tus palabras siguen aquí.',
  'edit.late.new': 'Enviarlas como mensaje nuevo',
  'edit.meanwhile': 'Este mensaje se cambió mientras tanto, quizá en otro de tus dispositivos. Ahora dice:',
  'edit.mine': 'El tuyo dice:',
  'edit.meanwhile.mine': 'Guardar el mío',
  'edit.meanwhile.theirs': 'Dejar lo que dice ahora',
  'edit.gone': 'El mensaje ya no está aquí. Tus palabras sí.',
  'delete.title': '¿Retirar este mensaje?',
  'delete.text':
    'Sus palabras se borran para todas las personas y no pueden volver. Lo que se respondió se queda; un reflejo se va con él. En su lugar, el círculo lee «Mensaje retirado».',
  'delete.case': 'Si alguien pidió a moderación que lo mirara, aún puede leerlo para eso.',
  'delete.yes': 'Retirarlo',
  'delete.no': 'Dejarlo',
  'delete.done': 'Mensaje retirado.',
  'note.title': 'Notas de contenido',
  'note.lead':
    'Quien lo pidió ve el mensaje plegado, con estas notas, y lo abre cuando quiera. Las demás personas leen las notas debajo.',
  'note.save': 'Guardar las notas',
  'note.cancel': 'Dejarlo así',
  'note.done': 'Las notas están guardadas.',
  'notes.most': 'Un mensaje puede llevar {count} notas.',
  'notes.legend': 'De qué habla',
} as const satisfies Translation<typeof en>;

export default es;
