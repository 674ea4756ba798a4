import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr: Translation<typeof en> = {
  auto: 'Chaque changement s’enregistre de lui-même, et vaut aussi sur vos autres appareils.',
  'keeping.asking': 'Enregistrement.',
  'keeping.kept': 'Enregistré.',
  'keeping.waiting':
    'Pas encore enregistré. Cela vaut ici, et sera enregistré quand la connexion sera revenue.',
  'keeping.refused': 'Cela n’a pas pu être enregistré. Tout est comme avant.',
  here: 'Sur cette page',

  look: 'Apparence',
  theme: 'Thème',
  'theme.system': 'Comme cet appareil',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  size: 'Taille du texte',
  'size.100': 'Normale',
  'size.115': 'Un peu plus grande',
  'size.130': 'Grande',
  'size.150': 'Très grande',

  language: 'Langue',
  'language.hint': 'Celle des pages. Ce que les gens écrivent reste dans leurs mots.',

  time: 'Plus de temps',
  'time.hint':
    'Pour ce qui disparaît de soi-même. Aujourd’hui, ce sont les messages brefs au bord de la page, et leur « Annuler ». Les tours de parole n’ont pas encore de minuterie ; quand ils en auront une, ce choix y comptera aussi.',
  'time.1': 'Tel quel',
  'time.1.5': 'Une fois et demie',
  'time.2': 'Deux fois plus',

  aloud: 'Lecture à voix haute',
  'aloud.hint': 'Ce qu’un lecteur d’écran dit quand des messages arrivent.',
  'aloud.all': 'Chaque message',
  'aloud.important': 'Seulement les nouvelles questions et ce qui m’est adressé',
  'aloud.off': 'Rien',

  notices: 'Avis',
  'notices.hint':
    'Les avis attendent dans leur liste, sans un son. La suite donnée à ce que vous avez demandé ou signalé arrive toujours.',
  'notices.seats': 'Des nouvelles des places',
  'notices.prompts': 'Une nouvelle question dans un cercle',
  'notices.meetingSoon': 'Une rencontre commence bientôt',

  writing: 'Pendant que j’écris',
  'writing.typing': 'Montrer à mon cercle que j’écris',
  'writing.hint':
    'Sans ce choix, rien ne part avant votre envoi. Avec lui, les autres voient que vous écrivez, jamais quoi.',

  folded: 'Ce qui reste replié',
  'folded.hint':
    'Les messages et les questions qui portent ces notes restent fermés jusqu’à ce que vous les ouvriez.',
  'folded.all': 'Tout replier',
  'folded.none': 'Ne rien replier',

  country: 'Qui appeler',
  'country.label': 'Pays',
  'country.hint':
    'Celui dont les numéros viennent en premier sur la page d’aide. Gardé avec votre compte ; personne ici ne le voit.',
  'country.none': 'Pas choisi',
  'country.other': 'Un autre pays',

  exit: 'Partir',
  'exit.shown': 'Montrer « Partir » sur chaque page',
  'exit.hint': 'Appuyer trois fois sur Maj fait quitter ce site dans tous les cas.',

  keys: 'Touches de la modération',
  'keys.on': 'Des touches seules agissent à la modération',
  'keys.hint': 'À désactiver quand la dictée ou un autre outil appuie lui-même sur des touches.',

  circles: 'Mon nom dans chaque cercle',
  'circles.hint': 'Le cercle apprend que votre nom change, et quel il était avant.',
  'circles.none': 'Vous n’avez pas encore de cercle.',
  'circles.name': 'Nom dans {circle}',
  'circles.change': 'Changer',
  'circles.changed': '{circle} vous appelle maintenant {name}.',
  'circles.problem': 'Vos cercles ne sont pas arrivés.',

  blocked: 'Personnes que vous ne lisez pas',
  'blocked.hint': 'Ce qu’elles disent vous est caché. Elles n’en savent rien.',

  sessions: 'Où vous êtes connecté',
  account: 'Compte',
  'account.email': 'Votre adresse est {email}. Personne d’autre ne la voit.',
  'account.passphrase': 'Changer la phrase secrète',
  'account.address': 'Changer l’adresse',
  'account.delete': 'Supprimer le compte',
};

export default fr;
