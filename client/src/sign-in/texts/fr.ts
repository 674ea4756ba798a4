import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr: Translation<typeof en> = {
  'in.title': 'Bienvenue',
  'in.lead': 'Un petit cercle de personnes, une fois par semaine, qui s’écoutent.',
  'in.do': 'Se connecter',
  'in.doing': 'Connexion',
  'in.own': 'Cet appareil est à moi',
  'in.own.hint': 'Vous y restez alors connecté plus longtemps. Laissez vide si d’autres s’en servent aussi.',
  'in.forgotten': 'J’ai oublié ma phrase secrète',
  'in.new': 'Première fois ici ?',
  'in.register': 'Créer un compte',
  'in.done.reset': 'Votre nouvelle phrase secrète est enregistrée. Connectez-vous avec elle.',
  email: 'Adresse électronique',
  passphrase: 'Phrase secrète',
  'passphrase.new': 'Nouvelle phrase secrète',
  'passphrase.hint': 'Au moins 15 caractères. Une courte phrase que vous seriez seul à dire convient bien.',
  'passphrase.show': 'Montrer la phrase secrète',
  'missing.email': 'Écrivez votre adresse électronique, avec le signe @.',
  'missing.passphrase': 'Écrivez votre phrase secrète.',
  'missing.passphrase.short': {
    one: 'Une phrase secrète a au moins 15 caractères. Il en manque {count}.',
    other: 'Une phrase secrète a au moins 15 caractères. Il en manque {count}.',
  },
  'missing.passphrase.long': 'Une phrase secrète a au plus 128 caractères.',
  'missing.name': 'Écrivez le nom que les autres verront.',
  'missing.name.long': 'Un nom a au plus 40 caractères.',
  'missing.adult': 'PeerCircles est pour les adultes. Cochez ceci si vous avez 18 ans ou plus.',
};

export default fr;
