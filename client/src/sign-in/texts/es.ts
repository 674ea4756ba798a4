import type { Translation } from '../../app/texts/words';
import type en from './en';

const es: Translation<typeof en> = {
  'in.title': 'Te damos la bienvenida',
  'in.lead': 'Un pequeño círculo de personas, una vez por semana, que se escuchan.',
  'in.do': 'Entrar',
  'in.doing': 'Entrando',
  'in.own': 'Este dispositivo es mío',
  'in.own.hint': 'Así sigues dentro más tiempo. Déjalo vacío donde otras personas también lo usan.',
  'in.forgotten': 'He olvidado mi frase de acceso',
  'in.new': '¿Es tu primera vez?',
  'in.register': 'Crear una cuenta',
  'in.done.reset': 'Tu nueva frase de acceso está guardada. Entra con ella.',
  email: 'Dirección de correo',
  passphrase: 'Frase de acceso',
  'passphrase.new': 'Nueva frase de acceso',
  'passphrase.hint': 'Al menos 15 caracteres. Va bien una frase corta que solo tú dirías.',
  'passphrase.show': 'Mostrar la frase de acceso',
  'missing.email': 'Escribe tu dirección de correo, con el signo @.',
  'missing.passphrase': 'Escribe tu frase de acceso.',
  'missing.passphrase.short': {
    one: 'Una frase de acceso tiene al menos 15 caracteres. Falta {count}.',
    other: 'Una frase de acceso tiene al menos 15 caracteres. Faltan {count}.',
  },
  'missing.passphrase.long': 'Una frase de acceso tiene como máximo 128 caracteres.',
  'missing.name': 'Escribe el nombre que verán los demás.',
  'missing.name.long': 'Un nombre tiene como máximo 40 caracteres.',
  'missing.adult': 'PeerCircles es para personas adultas. Marca esto si tienes 18 años o más.',
};

export default es;
