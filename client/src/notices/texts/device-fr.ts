import type { Translation } from '../../app/texts/words';
import type en from './device-en';

const fr: Translation<typeof en> = {
  device: 'Me prévenir par cet appareil',
  'device.hint':
    'Quand il y a un avis que vous avez laissé actif, et qu’aucune fenêtre de ce site n’est visible, votre appareil affiche ceci, sans un son :',
  'device.says': 'Du nouveau pour vous',
  'device.beside':
    'Il n’y a jamais de nom de personne ni de cercle, et jamais de quoi il s’agit. Les messages de vos cercles ne l’affichent pas. Votre appareil ajoute l’adresse de ce site ; si vous l’avez installé comme application, le nom de l’application.',
  'device.works':
    'Cela marche tant qu’un onglet ou une fenêtre de ce site est ouvert dans ce navigateur. « Partir » et se déconnecter l’arrêtent.',
  'device.unanswered': 'Votre navigateur n’a pas reçu d’accord, donc rien n’a changé.',
  'device.denied':
    'Votre navigateur empêche ce site d’afficher quoi que ce soit. Vous pouvez l’autoriser dans les réglages du navigateur pour ce site, puis l’activer ici.',
  'device.never':
    'Ce navigateur ne le permet pas ici. Sur un iPhone ou un iPad, cela peut marcher une fois ce site sur l’écran d’accueil.',
};

export default fr;
