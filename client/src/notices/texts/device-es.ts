import type { Translation } from '../../app/texts/words';
import type en from './device-en';

const es: Translation<typeof en> = {
  device: 'Avisarme en este dispositivo',
  'device.hint':
    'Cuando hay un aviso de los que dejaste activos, y ninguna ventana de este sitio está a la vista, tu dispositivo muestra esto, sin sonido:',
  'device.says': 'Hay algo nuevo para ti',
  'device.beside':
    'Nunca nombra a una persona ni a un círculo, ni dice de qué se trata. Los mensajes de tus círculos no lo muestran. Tu dispositivo añade la dirección de este sitio; si lo instalaste como aplicación, el nombre de la aplicación.',
  'device.works':
    'Funciona mientras haya una pestaña o ventana de este sitio abierta en este navegador. «Salir ya» y cerrar la sesión lo desactivan.',
  'device.unanswered': 'Tu navegador no recibió permiso, así que nada ha cambiado.',
  'device.denied':
    'Tu navegador no deja que este sitio muestre nada. Puedes permitirlo en los ajustes del navegador para este sitio, y después activarlo aquí.',
  'device.never':
    'Este navegador no lo permite aquí. En un iPhone o iPad puede funcionar cuando el sitio está en la pantalla de inicio.',
};

export default es;
