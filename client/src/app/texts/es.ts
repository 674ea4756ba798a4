import type { Translation } from './words';
import type en from './en';

const es: Translation<typeof en> = {
  product: 'PeerCircles',
  'title.page': '{page} · PeerCircles',
  'nav.skip': 'Ir a la página',
  'nav.circles': 'Mis círculos',
  'nav.open': 'Descubrir',
  'nav.desk': 'Moderación',
  'nav.admin': 'Administración',
  'nav.notices': 'Avisos',
  'nav.settings': 'Ajustes',
  'help.now': 'Necesito ayuda ahora',
  'help.short': 'Ayuda',
  'exit.now': 'Salir ya',
  'exit.what': 'por tu seguridad: deja este sitio al instante y cierra tu sesión',
  'exit.loading': 'Cargando.',
  'wait.page': 'Abriendo la página',
  'wait.short': 'Un momento',
  'page.lost.title': 'Esta página no ha llegado',
  'page.lost.text':
    'Puede que se haya cortado la conexión. Nada de lo que escribiste se ha perdido, y la lista de a quién llamar sigue aquí. Prueba otra vez cuando quieras.',
  'page.broken.title': 'Algo se ha roto en esta página',
  'page.unknown.title': 'Aquí no hay ninguna página',
  'page.unknown.text': 'Puede que el enlace sea antiguo, o que la página haya cambiado de sitio.',
  'page.home': 'Ir a mis círculos',
  'page.signIn': 'Entrar',
  'page.register': 'Crear una cuenta',
  'page.mail': 'Mira tu correo',
  'page.confirm': 'Tu cuenta',
  'page.forgotten': 'Nueva frase de acceso',
  'page.invite': 'Invitación',
  'page.room': 'Círculo',
  'page.search': 'Búsqueda',
  'person.unknown': 'Alguien',
  'again.try': 'Probar otra vez',
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  you: 'Tú',
  'refused.network': 'La conexión se ha ido un momento. Lo que escribiste sigue aquí. Prueba otra vez.',
  'refused.unauthenticated': 'Tu sesión ha terminado. Entra otra vez y podrás seguir desde aquí.',
  'refused.not_found': 'No está aquí, o no está abierto para ti.',
  'refused.forbidden': 'Tu lugar aquí no permite esto.',
  'refused.invalid': 'Algo aquí necesita otra mirada antes de seguir.',
  'refused.too_large':
    'Es más largo de lo que cabe en un mensaje. Sigue aquí: puedes compartirlo en dos partes.',
  'refused.conflict': 'Las cosas cambiaron mientras estabas aquí. Mira otra vez y sigue.',
  'refused.rate_limited': 'Ha sido mucho de una vez. Respira, y prueba otra vez en un momento.',
  'refused.unavailable': 'No hemos podido guardar esto ahora. Sigue aquí. Prueba otra vez en un momento.',
  'refused.gone': 'Esto ya no está aquí.',
  'refused.unknown': 'No ha funcionado, y no es por ti. Prueba otra vez en un momento.',
  'refused.wrong_sign_in': 'La dirección y la frase de acceso no van juntas. Prueba otra vez.',
  'refused.passphrase_common':
    'Mucha gente usa esta frase de acceso, así que otros podrían adivinarla. Elige otra.',
  'refused.link_gone': 'Este enlace ya se usó o es demasiado antiguo. Puedes pedir otro.',
  'refused.passphrase_too_short':
    'Una frase de acceso tiene al menos 15 caracteres. Una frase corta va bien.',
  'refused.email_malformed': 'Esto no parece una dirección de correo. Mírala otra vez.',
  'refused.name_looks_official':
    'Este nombre podría tomarse por un papel que alguien tiene aquí. Elige otro.',
  'refused.name_hidden_characters': 'Un nombre se compone de caracteres que se ven.',
  'refused.too_many_tries':
    'Hubo muchos intentos con esta dirección. Espera un poco, o pide un enlace por correo.',
  'refused.sign_in_busy': 'Mucha gente está entrando ahora mismo. Prueba otra vez en un momento.',
};

export default es;
