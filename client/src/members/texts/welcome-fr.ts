import type { Translation } from '../../app/texts/words';
import type en from './welcome-en';

const fr = {
  title: 'Un petit tour d’horizon',
  step: '{now} sur {all}',
  next: 'Suite',
  back: 'Retour',
  skip: 'Passer',
  done: 'Terminé',
  find: 'Découvrir des cercles',
  again: 'Vous pouvez relire ces pages à tout moment : elles sont dans vos réglages.',

  'circle.title': 'Ce qu’est un cercle',
  'circle.1': 'Un cercle est un petit groupe. Il se réunit ici une fois par semaine, à la même heure.',
  'circle.2': 'Il a un thème, et quelqu’un qui garde le temps et anime les rencontres.',
  'circle.3': 'Ici, personne ne soigne personne. On s’écoute, et on dit comment c’est pour soi.',
  'circle.4': 'Vous choisissez ce que vous dites. Vous pouvez toujours passer votre tour.',

  'window.title': 'Ce que vous pouvez lire',
  'window.1':
    'Vous lisez à partir du jour de votre arrivée. Ce qui a été dit avant reste à ceux qui étaient là.',
  'window.2': 'Il en va de même pour vous : qui vient plus tard ne voit pas ce que vous dites aujourd’hui.',
  'window.picture': 'Les jours avant votre arrivée sont fermés. À partir de ce jour, vous pouvez lire.',
  'window.before': 'avant vous',
  'window.joined': 'arrivée',
  'window.after': 'vous pouvez lire',

  'readers.title': 'Qui peut vous lire',
  'readers.1': 'Seulement les personnes sur la liste du cercle. Personne ne lit en cachette.',
  'readers.2': 'La modération ne voit un message que s’il est signalé, avec quelques lignes autour.',
  'readers.3': 'Ce qui est dit est supprimé après quelques semaines. Chaque cercle dit combien de jours.',
  'readers.4': 'Personne ne voit votre adresse e-mail.',

  'reflect.title': 'Comment marche le reflet',
  'reflect.1':
    'Une personne partage quelque chose. Une autre écrit ce qu’elle a entendu, avec ses mots. Sans conseil.',
  'reflect.2': 'La première dit si c’est juste : oui, en partie, ou pas encore.',
  'reflect.example': 'Un exemple inventé',
  'reflect.share.name': 'Kim',
  'reflect.share': 'J’ai encore dit oui pour ce service en plus. Je voulais dire non.',
  'reflect.back.name': 'Sol',
  'reflect.back':
    'J’entends que tu as accepté une fois de plus, et qu’une part de toi voulait cette soirée pour toi.',
  'reflect.answer': 'Oui, c’est ça.',
  'reflect.try': 'Sol a-t-il bien entendu Kim ? Essayez une réponse. Rien n’est envoyé.',
  'reflect.yes': 'Oui',
  'reflect.partly': 'En partie',
  'reflect.not-yet': 'Pas encore',
  'reflect.said.yes': 'Alors Kim est pleinement entendu, et le cercle continue.',
  'reflect.said.partly': 'Alors Sol peut essayer encore une fois. Kim peut ajouter quelques mots.',
  'reflect.said.not-yet':
    'C’est bien aussi. Sol peut essayer encore une fois, et personne n’a rien fait de mal.',

  'out.title': 'La sortie, et l’aide',
  'out.1':
    '« Quitter maintenant » est sur chaque page. Ce bouton part aussitôt, montre un autre site et vous déconnecte.',
  'out.2': 'Vous pouvez aussi appuyer trois fois de suite sur la touche Maj.',
  'out.3':
    '« J’ai besoin d’aide maintenant » montre qui appeler, jour et nuit. Cela marche aussi sans compte.',
  'out.try': 'Essayez ici. Vous ne partirez pas.',
  'out.button': 'Essayer de quitter',
  'out.cover':
    'À cet instant, vous seriez loin d’ici. La page suivante serait une page simple, la météo par exemple.',
  'out.cover.back': 'Revenir au tour d’horizon',
  'out.tried': 'C’est ainsi que cela se passe. En vrai, il faudrait vous connecter à nouveau.',

  'rest.title': 'Faire une pause, et partir',
  'rest.1':
    'Quand c’est trop, prenez un moment de calme. Vous restez dans la salle, et elle se tait pour vous.',
  'rest.2': 'Vous pouvez mettre votre place en pause aussi longtemps qu’il le faut. Elle vous est gardée.',
  'rest.3': 'Partir est aussi simple qu’entrer. Vous n’avez pas à dire pourquoi.',
  'rest.4': 'Personne ne compte combien de fois vous venez.',
} satisfies Translation<typeof en>;

export default fr;
