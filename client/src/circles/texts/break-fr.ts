import type { Translation } from '../../app/texts/words';
import type en from './break-en';

const fr = {
  'break.title': 'Un moment au calme',
  'break.text':
    'Vous êtes à l’écart de la conversation, et votre place est gardée. Les autres voient seulement que vous vous reposez. Rien de nouveau n’est montré ni lu à voix haute jusqu’à votre retour, et ce que vous écriviez est toujours là.',
  'break.breathe': 'Respirer avec un cercle lent',
  'break.still': 'Laisser le cercle au repos',
  'break.back': 'Revenir',
} as const satisfies Translation<typeof en>;

export default fr;
