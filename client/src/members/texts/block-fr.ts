import type { Translation } from '../../app/texts/words';
import type en from './block-en';

const fr = {
  'block.item': 'Cacher ce que dit {name}',
  'block.item.undo': 'Lire de nouveau ce que dit {name}',

  'block.title': 'Cacher ce que dit {name} ?',
  'block.everywhere':
    'Vous ne lisez plus ce que {name} a dit ou dira, dans chaque cercle que vous partagez. Une ligne montre où c’était.',
  'block.untold': '{name} n’en sait rien, et lit comme avant ce que vous écrivez.',
  'block.work':
    'Qui anime ou modère peut toujours vous joindre : ses questions au cercle et ses décisions vous parviennent.',
  'block.back': 'Vous pouvez lire {name} de nouveau quand vous le souhaitez : ici, ou dans les réglages.',
  'block.worry':
    'Si quelque chose vous a fait mal, la modération peut aussi regarder : le menu du message permet de le demander.',
  'block.do': 'Cacher ce que dit {name}',
  'block.not': 'Pas maintenant',
  'block.done': 'Ce que dit {name} vous est caché.',
  'block.undone': 'Vous lisez de nouveau ce que dit {name}.',

  'blocked.none': 'Vous n’avez caché les mots de personne.',
  'blocked.undo': 'Lire de nouveau',
  'blocked.problem': 'La liste n’est pas arrivée.',
} as const satisfies Translation<typeof en>;

export default fr;
