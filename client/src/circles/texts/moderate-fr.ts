import type { Translation } from '../../app/texts/words';
import type en from './moderate-en';

const fr = {
  'mute.title': 'Mettre en pause l’écriture de {name}',
  'mute.lead':
    '{name} peut lire, et pourra de nouveau écrire quand le temps sera passé. Cela vaut tout de suite.',
  'mute.length': 'Pour combien de temps',
  'mute.10': 'Dix minutes',
  'mute.60': 'Une heure',
  'mute.1440': 'Un jour',
  'mute.10080': 'Une semaine',
  'mute.do': 'Mettre en pause',
  'mute.done': 'L’écriture de {name} est en pause.',
  'remove.title': 'Retirer {name} du cercle',
  'remove.lead':
    '{name} perd sa place tout de suite et ne peut plus lire ce qui se dit ensuite. Ce qui a été dit reste. Si vous vous inquiétez pour sa sécurité, demandez plutôt à la modération de regarder : elle peut prendre contact.',
  'remove.do': 'Retirer du cercle',
  'remove.done': '{name} n’est plus dans le cercle.',
  'reason.label': 'Pourquoi',
  'reason.hint': '{name} lit ceci, et cela reste inscrit. Dites-le comme vous aimeriez l’entendre.',
  'reason.empty': 'Dites pourquoi, s’il vous plaît.',
  'reason.long': { one: 'C’est {count} caractère de trop.', other: 'C’est {count} caractères de trop.' },
  'reason.cancel': 'Pas maintenant',
} as const satisfies Translation<typeof en>;

export default fr;
