import type { Translation } from '../../app/texts/words';
import type en from './staff-en';

const es: Translation<typeof en> = {
  'message-folded.title': 'Un mensaje tuyo lleva ahora un aviso de contenido',
  'message-folded.text': 'Sigue en su sitio. Primero se ve de qué trata, y cada quien lo lee cuando puede.',
  'staff-wrote.title': 'El equipo de moderación te ha escrito',
  'staff-wrote.text': 'Solo tú puedes leer esto. Nada ha cambiado en tu mensaje ni en tu lugar aquí.',
  'agreement-reminder.title': 'Un recordatorio de lo que acordamos',
  'agreement-reminder.text': 'Trata del mensaje de abajo. Lo que el círculo acordó está en su página.',
  'case-handed-on.title': 'Un caso espera que lo sigas',
  'case-handed-on.text': 'Está en la mesa, con lo que ya se hizo.',
  'case-handed-on.open': 'Abrir la mesa',
  'flag-outcome.folded.title': 'El mensaje que avisaste lleva ahora un aviso de contenido',
  'flag-outcome.folded.text': 'Gracias por contarlo. Primero se ve de qué trata. Nadie supo quién avisó.',
};

export default es;
