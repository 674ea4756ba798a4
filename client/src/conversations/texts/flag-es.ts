import type { Translation } from '../../app/texts/words';
import type en from './flag-en';

const es = {
  'flag.title': 'Pedir a moderación que lo mire',
  'flag.lead':
    'Una persona mirará este mensaje. {name} no sabrá que has sido tú. Elige lo que más se acerque; no hace falta que sea exacto.',
  'flag.group.worry': 'Me preocupa alguien',
  'flag.group.harm': 'Podría hacer daño',
  'flag.group.conduct': 'Cómo se trata a alguien',
  'flag.group.agreement': 'Lo que acordamos',
  'flag.group.trust': 'Confianza y privacidad',
  'flag.R1': 'Me preocupa su seguridad ahora',
  'flag.R2': 'Me preocupa esta persona',
  'flag.R3': 'Otra persona puede estar en peligro',
  'flag.R4': 'Describe un método o un detalle que hace daño',
  'flag.R5': 'Anima a hacerse daño, a trastornos de la alimentación o a un uso dañino de drogas',
  'flag.R6': 'Acoso, intimidación o amenazas',
  'flag.R7': 'Odio o discriminación',
  'flag.R8': 'Es sexual, o parece preparar un abuso',
  'flag.R9': 'Comparte detalles privados, o lo que se dijo aquí',
  'flag.R10': 'Pide contacto, dinero o verse en otro lugar, o vende algo',
  'flag.R11': 'Consejos que nadie pidió, un diagnóstico, o alguien ocupa todo el espacio',
  'flag.R12': 'Necesita una nota de contenido',
  'flag.R13': 'Alguien finge, observa en secreto o graba',
  'flag.R14': 'Parece ir contra la ley',
  'flag.R15': 'Otra cosa',
  'flag.words': 'Con tus palabras, si quieres',
  'flag.words.needed': 'Con tus palabras',
  'flag.words.hint': 'Solo lo leen las personas que miran el mensaje.',
  'flag.next.risk':
    'Moderación mira esto antes que nada; el objetivo son {time}. Se trata de cuidar: nadie recibe un castigo por no estar bien.',
  'flag.next.soon': 'Moderación mira esto; el objetivo es media hora.',
  'flag.next.facilitators': 'Quienes facilitan este círculo miran esto; el objetivo es un día.',
  'flag.next.later': 'Moderación mira esto; el objetivo es un día.',
  'flag.next.then': 'Se ve este mensaje y hasta diez antes y después. Sabrás lo que resultó en los avisos.',
  'flag.risk.minutes': 'cinco minutos',
  'flag.risk.half': 'treinta minutos',
  'flag.help': 'Si alguien está en peligro ahora, hay personas que pueden ayudar a una llamada o un mensaje.',
  'flag.help.link': 'Encontrar a quién llamar',
  'flag.send': 'Pedir a moderación que lo mire',
  'flag.cancel': 'Ahora no',
  'flag.missing.reason': 'Elige lo que más se acerque.',
  'flag.missing.words': 'Unas palabras ayudan a quien lo mire. Añádelas, por favor.',
  'flag.done': 'Gracias por decirlo. Una persona lo mirará, y sabrás lo que resultó en los avisos.',
} as const satisfies Translation<typeof en>;

export default es;
