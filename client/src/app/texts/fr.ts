import type { Translation } from './words';
import type en from './en';

const fr: Translation<typeof en> = {
  product: 'PeerCircles',
  'title.page': '{page} · PeerCircles',
  'nav.skip': 'Aller à la page',
  'nav.circles': 'Mes cercles',
  'nav.open': 'Découvrir',
  'nav.desk': 'Modération',
  'nav.admin': 'Administration',
  'nav.notices': 'Avis',
  'nav.settings': 'Réglages',
  'help.now': 'J’ai besoin d’aide',
  'help.short': 'Aide',
  'exit.now': 'Partir',
  'exit.what': 'pour votre sécurité : quitte ce site tout de suite et vous déconnecte',
  'exit.loading': 'Chargement.',
  'wait.page': 'La page s’ouvre',
  'wait.short': 'Un instant',
  'page.lost.title': 'Cette page n’est pas arrivée',
  'page.lost.text':
    'La connexion a peut-être été coupée. Rien de ce que vous avez écrit n’est perdu, et la liste des personnes à appeler est toujours là. Réessayez quand vous voulez.',
  'page.broken.title': 'Quelque chose s’est cassé sur cette page',
  'page.unknown.title': 'Il n’y a pas de page ici',
  'page.unknown.text': 'Le lien est peut-être ancien, ou la page a changé de place.',
  'page.home': 'Aller à mes cercles',
  'page.signIn': 'Se connecter',
  'page.register': 'Créer un compte',
  'page.mail': 'Regardez vos courriels',
  'page.confirm': 'Votre compte',
  'page.forgotten': 'Nouvelle phrase secrète',
  'page.invite': 'Invitation',
  'page.room': 'Cercle',
  'page.search': 'Recherche',
  'person.unknown': 'Quelqu’un',
  'again.try': 'Réessayer',
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler',
  you: 'Vous',
  'refused.network': 'La connexion est coupée un instant. Ce que vous avez écrit est encore là. Réessayez.',
  'refused.unauthenticated':
    'Vous êtes hors connexion. Connectez-vous de nouveau et vous pourrez continuer d’ici.',
  'refused.not_found': 'Ce n’est pas ici, ou pas ouvert pour vous.',
  'refused.forbidden': 'Votre place ici ne permet pas cela.',
  'refused.invalid': 'Quelque chose ici est à revoir avant de continuer.',
  'refused.too_large':
    'C’est plus long que ce que peut contenir un message. Tout est encore là : vous pouvez le partager en deux fois.',
  'refused.conflict': 'Les choses ont changé pendant que vous étiez ici. Regardez encore, puis continuez.',
  'refused.rate_limited': 'Cela faisait beaucoup d’un coup. Respirez, et réessayez dans un instant.',
  'refused.unavailable': 'Nous n’avons pas pu enregistrer ceci. C’est encore là. Réessayez dans un instant.',
  'refused.gone': 'Ce n’est plus ici.',
  'refused.unknown': 'Cela n’a pas marché, et vous n’y êtes pour rien. Réessayez dans un instant.',
  'refused.wrong_sign_in': 'L’adresse et la phrase secrète ne vont pas ensemble. Réessayez.',
  'refused.passphrase_common':
    'Beaucoup de gens utilisent cette phrase secrète : d’autres pourraient la deviner. Choisissez-en une autre.',
  'refused.link_gone': 'Ce lien a déjà servi ou est trop ancien. Vous pouvez en demander un autre.',
  'refused.passphrase_too_short':
    'Une phrase secrète a au moins 15 caractères. Une courte phrase convient bien.',
  'refused.email_malformed': 'Ceci ne ressemble pas à une adresse e-mail. Regardez-la encore une fois.',
  'refused.name_looks_official': 'Ce nom pourrait passer pour un rôle ici. Choisissez-en un autre.',
  'refused.name_hidden_characters': 'Un nom se compose de caractères que l’on voit.',
  'refused.too_many_tries':
    'Il y a eu beaucoup d’essais avec cette adresse. Attendez un peu, ou demandez un lien par e-mail.',
  'refused.sign_in_busy': 'Beaucoup de personnes se connectent en ce moment. Réessayez dans un instant.',
};

export default fr;
