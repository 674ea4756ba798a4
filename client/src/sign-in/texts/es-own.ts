import type { Translation } from '../../app/texts/words';
import type en from './en-own';

const es: Translation<typeof en> = {
  'again.wrong': 'Esta no es la frase de acceso de tu cuenta. Inténtalo otra vez.',

  'passphrase.lead':
    'Primero la que tienes ahora, después la nueva. Los demás dispositivos se desconectan enseguida; este se queda.',
  'passphrase.do': 'Guardar la nueva frase',
  'passphrase.done': 'Tu nueva frase de acceso está guardada. Los demás dispositivos están desconectados.',

  'address.lead':
    'Tu dirección es {email}. Escribimos a la nueva, y será tuya cuando sigas el enlace de ese correo. La antigua también se entera.',
  'address.new': 'Nueva dirección de correo',
  'address.do': 'Enviarme el enlace',
  'address.asked':
    'Si {email} puede usarse aquí, un correo va en camino. Sigue su enlace en el plazo de un día.',
  'address.until': 'Hasta entonces, tu dirección sigue siendo {email}.',

  'confirm.title': 'Una dirección nueva para tu cuenta',
  'confirm.lead': 'Desde ahora entras con ella, y los correos llegan allí.',
  'confirm.do': 'Usar esta dirección',
  'confirm.done.title': 'Tu dirección ha cambiado',
  'confirm.done.text': 'Entra con ella desde ahora.',
  'confirm.gone.title': 'Este enlace ya no sirve',
  'confirm.gone.text':
    'Se usó antes, o es demasiado antiguo, o la dirección está en uso. Puedes pedir otro en los ajustes.',
  'confirm.on': 'Continuar',

  'delete.lead': 'Ocurre enseguida, y nadie puede deshacerlo.',
  'delete.goes': 'Lo que desaparece',
  'delete.goes.said':
    'Todo lo que dijiste en tus círculos: mensajes, reflejos, frases de apoyo y recibos. Quedan huecos vacíos donde estaban.',
  'delete.goes.name': 'Tu nombre. Los demás leen «Alguien» en su lugar.',
  'delete.goes.seats': 'Tus plazas. Quedan libres para otras personas.',
  'delete.goes.account':
    'Tu dirección, tu frase de acceso, tus ajustes y avisos. Se desconecta cada dispositivo.',
  'delete.stays': 'Lo que queda, sin tu nombre',
  'delete.stays.flagged': 'Un mensaje tuyo que fue señalado: el equipo guarda una copia con su caso.',
  'delete.stays.flags': 'Lo que tú señalaste. Nadie puede ver que fuiste tú.',
  'delete.stays.questions': 'Las preguntas que hiciste a un círculo al facilitarlo.',
  'delete.stays.backups': 'Las copias de seguridad de este lugar, hasta que otras las reemplacen.',
  'delete.pause': '¿Solo necesitas calma? Puedes poner un círculo en pausa: tu plaza sigue siendo tuya.',
  'delete.pause.link': 'Ir a mis círculos',
  'delete.sure': 'Sé que esto no se puede deshacer',
  'delete.unsure': 'Marca esto si lo tienes claro.',
  'delete.needed':
    'Estos círculos necesitan antes a otra persona que los facilite. Pídelo, y vuelve después:',
  'delete.do': 'Eliminar mi cuenta para siempre',

  'goodbye.title': 'Tu cuenta está eliminada',
  'goodbye.text':
    'Todo lo que dijiste aquí ha desaparecido, y tu nombre con ello. Tu dirección vuelve a estar libre. Este dispositivo solo recuerda el aspecto de las páginas.',
  'goodbye.more':
    'Gracias por haber estado aquí. Si alguna vez necesitas hablar con alguien, la lista de personas a quienes llamar está abierta a todo el mundo.',
  'goodbye.help': 'Personas a quienes llamar',
};

export default es;
