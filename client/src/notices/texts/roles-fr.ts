import type { Translation } from '../../app/texts/words';
import type en from './roles-en';

const fr: Translation<typeof en> = {
  'circle-reopened.title': 'Ce cercle est de nouveau ouvert',
  'circle-reopened.text': 'Votre place est là où elle était. Vous pouvez entrer, ou attendre un peu.',
  'message-noted.title': 'Les avertissements d’un de vos messages ont changé',
  'message-noted.text':
    'Une personne qui anime le cercle l’a fait, pour que chacun choisisse quand lire. Vos mots sont restés les mêmes, et vous pouvez changer ces avertissements.',
  'role-given.title': 'Vous aidez maintenant à animer ce cercle',
  'role-given.text':
    'L’administration vous a nommé·e. Le cercle est sur votre première page, avec une page pour celles et ceux qui animent.',
  'role-ended.title': 'Vous n’animez plus ce cercle',
  'role-ended.text': 'L’administration a mis fin à ce rôle. Merci pour ce que vous avez donné.',
};

export default fr;
