import type { Translation } from '../../app/texts/words';
import type en from './staff-en';

const fr: Translation<typeof en> = {
  'message-folded.title': 'Un de vos messages porte maintenant un avertissement',
  'message-folded.text':
    'Il reste à sa place. On voit d’abord de quoi il parle, et chacun le lit à son heure.',
  'staff-wrote.title': 'L’équipe de modération vous a écrit',
  'staff-wrote.text':
    'Personne d’autre ne peut lire ceci. Rien n’a changé pour votre message ni pour votre place.',
  'agreement-reminder.title': 'Un rappel de ce que nous avons convenu',
  'agreement-reminder.text':
    'Il s’agit du message ci-dessous. Ce que le cercle a convenu se lit sur sa page.',
  'case-handed-on.title': 'Un dossier attend votre suite',
  'case-handed-on.text': 'Il est sur le bureau, avec ce qui a déjà été fait.',
  'case-handed-on.open': 'Ouvrir le bureau',
  'flag-outcome.folded.title': 'Le message que vous avez signalé porte maintenant un avertissement',
  'flag-outcome.folded.text':
    'Merci de nous l’avoir dit. On voit d’abord de quoi il parle. Personne n’a su qui l’a signalé.',
};

export default fr;
