import type { Translation } from '../../app/texts/words';
import type en from './en-account';

const es: Translation<typeof en> = {
  name: 'Nombre en los círculos',
  'name.hint': 'Cómo te llaman los demás. No tiene que ser el de tus papeles.',
  adult: 'Tengo 18 años o más',
  'register.title': 'Crear una cuenta',
  'register.lead': 'Lleva un minuto. Nadie más ve tu dirección de correo.',
  'register.do': 'Crear mi cuenta',
  'register.have': '¿Tienes una cuenta?',
  'register.signIn': 'Entrar',
  'mail.title': 'Mira tu correo',
  'mail.text':
    'Si la dirección puede tener una cuenta aquí, un mensaje va en camino. Abre su enlace para seguir; pide la frase de acceso que elegiste. Puede tardar unos minutos, y puede estar entre el correo no deseado.',
  'mail.again': '¿No ha llegado nada?',
  'mail.again.register': 'Probar con otra dirección',
  'mail.back': 'Volver a la entrada',
  'forgotten.title': 'Una nueva frase de acceso',
  'forgotten.lead':
    'Escribe la dirección de tu cuenta. Enviamos allí un enlace que te deja elegir una nueva frase de acceso.',
  'forgotten.do': 'Enviarme el enlace',
  'confirm.title': 'Abrir tu cuenta',
  'confirm.lead': 'Un último paso: escribe la frase de acceso que elegiste al registrarte, y ya estás.',
  'confirm.do': 'Abrir mi cuenta',
  'confirm.wrong':
    'No es la frase de acceso que se eligió con este enlace. Mírala otra vez, o abre nuestro mensaje más reciente.',
  'confirm.gone.title': 'Este enlace ya no sirve',
  'confirm.gone.text':
    'Se usó antes, o es demasiado antiguo. Si ya abriste tu cuenta, entra. Si no, regístrate otra vez y recibirás un enlace nuevo.',
  'confirm.problem.title': 'Todavía no ha funcionado',
  'confirm.register': 'Registrarme otra vez',
  'reset.title': 'Elegir una nueva frase de acceso',
  'reset.lead': 'Después se cierra tu sesión en todas partes, y entras con la nueva.',
  'reset.do': 'Guardar la frase de acceso',
  'reset.gone.title': 'Este enlace ya no sirve',
  'reset.gone.text': 'Se usó antes, o es demasiado antiguo. Puedes pedir otro.',
  'reset.again': 'Pedir un enlace nuevo',
  'invite.title': 'Tienes una invitación',
  'invite.as.administrator': 'para la administración, con la dirección {email}.',
  'invite.as.moderator': 'para la moderación, con la dirección {email}.',
  'invite.as': 'con la dirección {email}.',
  'invite.do': 'Aceptar y crear mi cuenta',
  'invite.gone.title': 'Esta invitación ya no sirve',
  'invite.gone.text': 'Se usó antes, o es demasiado antigua. Pide otra a quien te invitó.',
  'sessions.title': 'Dónde está abierta tu sesión',
  'sessions.this': 'Este dispositivo',
  'sessions.other': 'Otro dispositivo',
  'sessions.since': 'Desde el {day}, último uso el {used}',
  'sessions.end': 'Cerrar la sesión allí',
  'sessions.end.of': 'el dispositivo conectado desde el {day}',
  'sessions.ended': 'La sesión de ese dispositivo está cerrada.',
  'sessions.problem': 'La lista no ha llegado.',
  'out.do': 'Cerrar sesión',
  'out.everywhere': 'Cerrar sesión en todas partes',
  'out.everywhere.hint': 'También en cada otro teléfono y ordenador.',
};

export default es;
