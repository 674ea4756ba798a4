import type { Translation } from '../../app/texts/words';
import type en from './about-en';

const es = {
  'about.title': 'Sobre este círculo',
  'about.lead': 'Página de facilitación',
  'about.circle': 'El círculo',
  'about.search': 'Buscar en este círculo',
  'about.people': 'Quién está en él',
  'about.muted': 'escritura en pausa hasta {time}',
  'about.when': 'Cuándo se reúne',
  'about.agreed': 'Lo que acordamos',
  'about.read': 'Quién puede leer aquí',
  'about.read.members': {
    one: 'Ahora mismo solo estás tú en este círculo. Quien llegue después lee desde su primer día.',
    other: 'Las {count} personas de este círculo. Cada una lee desde el día en que llegó, y nada de antes.',
  },
  'about.read.moderator':
    'Cuando alguien pide a moderación que mire un mensaje, lo ve con unas líneas alrededor, y nada más.',
  'about.read.kept': {
    one: 'Lo que se dice aquí se guarda {count} día y luego se borra.',
    other: 'Lo que se dice aquí se guarda {count} días y luego se borra.',
  },
  'about.leave.title': '¿Necesitas un momento?',
  'about.leave.text': 'Sal con calma. Las demás personas solo ven que descansas, y tu lugar se guarda.',
  'about.break.action': 'Tomar un descanso tranquilo',
  'about.leave.also': 'Hacer una pausa más larga, o irte del todo, es tan fácil como fue entrar.',
  'about.leave.action': 'Pausar o salir',
  'person.actions': 'Acciones para {name}',
} as const satisfies Translation<typeof en>;

export default es;
