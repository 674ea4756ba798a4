import type { Translation } from '../../app/texts/words';
import type en from './en';

const es: Translation<typeof en> = {
  auto: 'Cada cambio se guarda solo, y vale también en tus otros dispositivos.',
  'keeping.asking': 'Guardando.',
  'keeping.kept': 'Guardado.',
  'keeping.waiting': 'Aún no está guardado. Vale aquí, y se guardará cuando vuelva la conexión.',
  'keeping.refused': 'No se ha podido guardar. Queda como estaba.',
  here: 'En esta página',

  look: 'Aspecto',
  theme: 'Tema',
  'theme.system': 'Como este dispositivo',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',
  size: 'Tamaño del texto',
  'size.100': 'Normal',
  'size.115': 'Un poco más grande',
  'size.130': 'Grande',
  'size.150': 'Muy grande',

  language: 'Idioma',
  'language.hint': 'El de las páginas. Lo que la gente escribe queda en sus palabras.',

  time: 'Más tiempo',
  'time.hint':
    'Para lo que desaparece solo. Hoy son los mensajes breves al borde de la página, y su «Deshacer». Los turnos de palabra aún no tienen reloj; cuando lo tengan, esto contará también allí.',
  'time.1': 'Tal cual',
  'time.1.5': 'Una vez y media',
  'time.2': 'El doble',

  aloud: 'Lectura en voz alta',
  'aloud.hint': 'Lo que dice un lector de pantalla cuando llegan mensajes.',
  'aloud.all': 'Cada mensaje',
  'aloud.important': 'Solo las preguntas nuevas y lo que me dicen a mí',
  'aloud.off': 'Nada',

  notices: 'Avisos',
  'notices.hint':
    'Los avisos esperan en su lista, sin un sonido. Lo que resulta de algo que pediste o señalaste llega siempre.',
  'notices.seats': 'Novedades de las plazas',
  'notices.prompts': 'Una pregunta nueva en un círculo',
  'notices.meetingSoon': 'Un encuentro empieza pronto',

  writing: 'Mientras escribo',
  'writing.typing': 'Mostrar a mi círculo que estoy escribiendo',
  'writing.hint':
    'Sin esto, nada sale antes de que lo envíes. Con esto, los demás ven que escribes, nunca qué.',

  folded: 'Lo que queda plegado',
  'folded.hint': 'Los mensajes y las preguntas con estas notas quedan cerrados hasta que los abras.',
  'folded.all': 'Plegar todo',
  'folded.none': 'No plegar nada',

  country: 'A quién llamar',
  'country.label': 'País',
  'country.hint':
    'Aquel cuyos números salen primero en la página de ayuda. Se guarda con tu cuenta; nadie aquí lo ve.',
  'country.none': 'Sin elegir',
  'country.other': 'Otro país',

  exit: 'Salir ya',
  'exit.shown': 'Mostrar «Salir ya» en cada página',
  'exit.hint': 'Pulsar Mayús tres veces te saca de este sitio en cualquier caso.',

  keys: 'Teclas de la moderación',
  'keys.on': 'Las teclas sueltas actúan en la moderación',
  'keys.hint': 'Desactívalo si el dictado u otra herramienta pulsa teclas por su cuenta.',

  circles: 'Mi nombre en cada círculo',
  'circles.hint': 'El círculo se entera de que tu nombre cambia, y de cuál era antes.',
  'circles.none': 'Aún no tienes círculo.',
  'circles.name': 'Nombre en {circle}',
  'circles.change': 'Cambiar',
  'circles.changed': '{circle} te llama ahora {name}.',
  'circles.problem': 'Tus círculos no han llegado.',

  blocked: 'Personas a las que no lees',
  'blocked.hint': 'Lo que dicen está oculto para ti. No se les avisa.',

  sessions: 'Dónde está abierta tu sesión',
  account: 'Cuenta',
  'account.email': 'Tu dirección es {email}. Nadie más la ve.',
  'account.passphrase': 'Cambiar la frase de acceso',
  'account.address': 'Cambiar la dirección',
  'account.delete': 'Eliminar la cuenta',
};

export default es;
