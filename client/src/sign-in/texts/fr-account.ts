import type { Translation } from '../../app/texts/words';
import type en from './en-account';

const fr: Translation<typeof en> = {
  name: 'Nom dans les cercles',
  'name.hint': 'Comment les autres vous appellent. Ce n’est pas forcément celui de vos papiers.',
  adult: 'J’ai 18 ans ou plus',
  'register.title': 'Créer un compte',
  'register.lead': 'Cela prend une minute. Personne d’autre ne voit votre adresse électronique.',
  'register.do': 'Créer mon compte',
  'register.have': 'Vous avez un compte ?',
  'register.signIn': 'Se connecter',
  'mail.title': 'Regardez votre courrier',
  'mail.text':
    'Si l’adresse peut avoir un compte ici, un message est en route vers elle. Ouvrez le lien qu’il contient pour continuer ; il demande la phrase secrète que vous avez choisie. Cela peut prendre quelques minutes, et le message peut se trouver parmi les indésirables.',
  'mail.again': 'Rien n’est venu ?',
  'mail.again.register': 'Essayer une autre adresse',
  'mail.back': 'Retour à la connexion',
  'forgotten.title': 'Une nouvelle phrase secrète',
  'forgotten.lead':
    'Écrivez l’adresse de votre compte. Nous y envoyons un lien qui vous laisse choisir une nouvelle phrase secrète.',
  'forgotten.do': 'M’envoyer le lien',
  'confirm.title': 'Ouvrir votre compte',
  'confirm.lead': 'Une dernière étape : écrivez la phrase secrète choisie à l’inscription, et vous êtes là.',
  'confirm.do': 'Ouvrir mon compte',
  'confirm.wrong':
    'Ce n’est pas la phrase secrète choisie avec ce lien. Regardez-la encore une fois, ou ouvrez notre message le plus récent.',
  'confirm.gone.title': 'Ce lien ne sert plus',
  'confirm.gone.text':
    'Il a déjà servi, ou il est trop ancien. Si votre compte est ouvert, connectez-vous. Sinon, inscrivez-vous encore une fois et vous recevrez un nouveau lien.',
  'confirm.problem.title': 'Cela n’a pas encore marché',
  'confirm.register': 'S’inscrire de nouveau',
  'reset.title': 'Choisir une nouvelle phrase secrète',
  'reset.lead': 'Ensuite, toutes vos sessions sont fermées, et vous vous connectez avec la nouvelle.',
  'reset.do': 'Enregistrer la phrase secrète',
  'reset.gone.title': 'Ce lien ne sert plus',
  'reset.gone.text': 'Il a déjà servi, ou il est trop ancien. Vous pouvez en demander un autre.',
  'reset.again': 'Demander un nouveau lien',
  'invite.title': 'Vous êtes invité',
  'invite.as.administrator': 'pour l’administration, avec l’adresse {email}.',
  'invite.as.moderator': 'pour la modération, avec l’adresse {email}.',
  'invite.as': 'avec l’adresse {email}.',
  'invite.do': 'Accepter et créer mon compte',
  'invite.gone.title': 'Cette invitation ne sert plus',
  'invite.gone.text':
    'Elle a déjà servi, ou elle est trop ancienne. Demandez-en une autre à qui vous a invité.',
  'sessions.title': 'Où vous êtes connecté',
  'sessions.this': 'Cet appareil',
  'sessions.other': 'Un autre appareil',
  'sessions.since': 'Depuis le {day}, utilisé le {used}',
  'sessions.end': 'Y mettre fin',
  'sessions.end.of': 'l’appareil connecté depuis le {day}',
  'sessions.ended': 'Cet appareil est déconnecté.',
  'sessions.problem': 'La liste n’est pas arrivée.',
  'out.do': 'Se déconnecter',
  'out.everywhere': 'Se déconnecter partout',
  'out.everywhere.hint': 'Aussi sur chaque autre téléphone et ordinateur.',
};

export default fr;
