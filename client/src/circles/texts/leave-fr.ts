import type { Translation } from '../../app/texts/words';
import type en from './leave-en';

const fr = {
  'leave.title': 'Prendre du temps loin de {name} ?',
  'pause.title': 'Pause',
  'pause.text':
    'Votre place est gardée, et rien ne vous presse de revenir. Ce qui est dit entre-temps reste avec les personnes présentes ; ce que vous avez dit reste aussi. Vous revenez d’un seul geste.',
  'pause.yes': 'Mettre ma place en pause',
  'pause.done': 'Votre place dans {name} est gardée. Revenez quand vous voulez.',
  'leave.for-good': 'Partir pour de bon',
  'leave.text':
    'Votre place va à quelqu’un qui attend. Vous ne pourrez plus lire ce qui s’y dit. Si le cercle est ouvert et a une place, vous pouvez le rejoindre à tout moment.',
  'leave.yes': 'Quitter le cercle',
  'leave.no': 'Rester',
  'leave.done': 'Vous avez quitté {name}. Prenez bien soin de vous.',
} as const satisfies Translation<typeof en>;

export default fr;
