import type { Translation } from '../../app/texts/words';
import type en from './en-own';

const fr: Translation<typeof en> = {
  'again.wrong': 'Ce n’est pas la phrase secrète de votre compte. Essayez encore une fois.',

  'passphrase.lead':
    'D’abord celle d’aujourd’hui, puis la nouvelle. Les autres appareils sont déconnectés aussitôt ; celui-ci reste.',
  'passphrase.do': 'Enregistrer la nouvelle phrase',
  'passphrase.done': 'Votre nouvelle phrase secrète est enregistrée. Les autres appareils sont déconnectés.',

  'address.lead':
    'Votre adresse est {email}. Nous écrivons à la nouvelle, qui sera la vôtre quand vous aurez suivi le lien de ce courriel. L’ancienne en est avertie aussi.',
  'address.new': 'Nouvelle adresse électronique',
  'address.do': 'M’envoyer le lien',
  'address.asked':
    'Si {email} peut servir ici, un courriel est en route. Suivez le lien qu’il contient dans la journée.',
  'address.until': 'D’ici là, votre adresse reste {email}.',

  'confirm.title': 'Une nouvelle adresse pour votre compte',
  'confirm.lead': 'Dès maintenant, vous vous connectez avec elle, et les courriels y arrivent.',
  'confirm.do': 'Utiliser cette adresse',
  'confirm.done.title': 'Votre adresse est changée',
  'confirm.done.text': 'Connectez-vous avec elle dès maintenant.',
  'confirm.gone.title': 'Ce lien ne sert plus',
  'confirm.gone.text':
    'Il a déjà servi, ou il est trop ancien, ou l’adresse est prise. Vous pouvez en demander un autre dans les réglages.',
  'confirm.on': 'Continuer',

  'delete.lead': 'Cela se fait aussitôt, et personne ne peut revenir en arrière.',
  'delete.goes': 'Ce qui disparaît',
  'delete.goes.said':
    'Tout ce que vous avez dit dans vos cercles : messages, reflets, mots de soutien et reçus. Des places vides restent là où cela se trouvait.',
  'delete.goes.name': 'Votre nom. Les autres y lisent « Quelqu’un ».',
  'delete.goes.seats': 'Vos places. Elles sont libres pour d’autres.',
  'delete.goes.account':
    'Votre adresse, votre phrase secrète, vos réglages et vos avis. Chaque appareil est déconnecté.',
  'delete.stays': 'Ce qui reste, sans votre nom',
  'delete.stays.flagged':
    'Un message de vous qui a été signalé : l’équipe en garde une copie avec le dossier.',
  'delete.stays.flags': 'Ce que vous avez signalé. Personne ne peut voir que c’était vous.',
  'delete.stays.questions': 'Les questions que vous avez posées à un cercle en l’animant.',
  'delete.stays.backups': 'Les sauvegardes de ce lieu, jusqu’à ce que d’autres les remplacent.',
  'delete.pause':
    'Avez-vous seulement besoin de calme ? Vous pouvez mettre un cercle en pause : votre place reste la vôtre.',
  'delete.pause.link': 'Aller à mes cercles',
  'delete.sure': 'Je sais que rien ne peut revenir en arrière',
  'delete.unsure': 'Cochez ceci si votre choix est sûr.',
  'delete.needed': 'Il faut d’abord quelqu’un d’autre pour animer ces cercles. Demandez-le, puis revenez :',
  'delete.do': 'Supprimer mon compte pour toujours',

  'goodbye.title': 'Votre compte est supprimé',
  'goodbye.text':
    'Tout ce que vous avez dit ici a disparu, et votre nom avec. Votre adresse est libre. Cet appareil ne se souvient que de l’apparence des pages.',
  'goodbye.more':
    'Merci d’avoir été là. Si un jour vous avez besoin de parler à quelqu’un, la liste des personnes à appeler est ouverte à tout le monde.',
  'goodbye.help': 'Des personnes à appeler',
};

export default fr;
