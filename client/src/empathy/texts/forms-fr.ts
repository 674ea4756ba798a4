import type { Translation } from '../../app/texts/words';
import type en from './forms-en';

const fr = {
  'reflect.title': 'Dire ce que vous avez entendu',
  'reflect.again.title': 'Le redire autrement',
  'reflect.lead':
    'Redites à {speaker}, avec vos mots, ce que vous avez entendu. Pas de conseil, pas de question, pas de jugement : seulement que c’est arrivé.',
  'reflect.who':
    'Le cercle peut lire vos mots. Tant qu’ils ne sonnent pas juste, vous deux seulement voyez la réponse.',
  'reflect.before': 'Vous avez écrit',
  'reflect.words': 'Ce que vous avez entendu',
  'reflect.placeholder': 'J’entends que…',
  'reflect.send': 'Le dire à {speaker}',
  'reflect.cancel': 'Pas maintenant',
  'reflect.empty': 'Il n’y a pas encore de mots ici.',
  'reflect.over': { one: 'C’est {count} caractère de trop.', other: 'C’est {count} caractères de trop.' },
  'receipt.title': 'Comment c’était pour vous',
  'receipt.lead': '{reflector} seulement le voit. Laissez quand vous voulez ; alors rien n’est envoyé.',
  'receipt.low': 'Pas du tout',
  'receipt.high': 'Tout à fait',
  'receipt.value.low': '1 sur 7, pas du tout',
  'receipt.value.high': '7 sur 7, tout à fait',
  'receipt.words': 'Quelques mots, si vous voulez',
  'receipt.send': 'Envoyer à {reflector}',
  'receipt.missing': 'Choisissez un nombre pour chacune des trois phrases, ou laissez.',
  'receipt.done': 'Envoyé. Vous deux seulement pouvez le voir.',
} as const satisfies Translation<typeof en>;

export default fr;
