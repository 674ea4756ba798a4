import type { Translation } from '../../app/texts/words';
import type en from './revise-en';

const fr = {
  'edit.label': 'Vos mots, modifiés',
  'edit.until':
    'Vous pouvez les modifier jusqu’à {time}. Tant que vous n’enregistrez pas, chacun lit ce qui était là.',
  'edit.save': 'Enregistrer',
  'edit.stop': 'Laisser comme c’était',
  'edit.saved': 'Modifié.',
  'edit.waiting':
    'Pas encore enregistré. Vos mots sont gardés ici ; essayez de nouveau quand la connexion sera revenue.',
  'edit.late': 'Les dix minutes sont passées, le message reste comme il était. Vos mots sont toujours ici.',
  'edit.late.new': 'Les envoyer comme nouveau message',
  'edit.meanwhile':
    'Ce message a été modifié entre-temps, peut-être sur un autre de vos appareils. On y lit maintenant :',
  'edit.mine': 'Le vôtre :',
  'edit.meanwhile.mine': 'Enregistrer le mien',
  'edit.meanwhile.theirs': 'Garder ce qu’on y lit maintenant',
  'edit.gone': 'Le message n’est plus ici. Vos mots, si.',
  'delete.title': 'Reprendre ce message ?',
  'delete.text':
    'Ses mots sont effacés pour tout le monde et ne peuvent pas revenir. Ce qu’on y a répondu reste ; un reflet part avec lui. À sa place, le cercle lit « Message repris ».',
  'delete.case': 'Si quelqu’un a demandé à la modération de le regarder, elle peut encore le lire pour cela.',
  'delete.yes': 'Le reprendre',
  'delete.no': 'Le garder',
  'delete.done': 'Message repris.',
  'note.title': 'Notes de contenu',
  'note.lead':
    'Qui l’a demandé voit le message replié, avec ces notes, et l’ouvre le moment venu. Les autres lisent les notes en dessous.',
  'note.save': 'Enregistrer les notes',
  'note.cancel': 'Laisser ainsi',
  'note.done': 'Les notes sont enregistrées.',
  'notes.most': 'Un message peut porter {count} notes.',
  'notes.legend': 'De quoi il est question',
} as const satisfies Translation<typeof en>;

export default fr;
