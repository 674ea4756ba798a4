import type { Translation } from '../../app/texts/words';
import type en from './lead-en';

const fr = {
  title: 'Vous animez',

  'part.title': 'Votre part',
  'part.1': 'Vous gardez le temps et le cadre. Vous n’avez pas à avoir de réponses.',
  'part.2': 'Vous accueillez, vous posez la question, et vous veillez à ce que chaque personne ait son tour.',
  'part.3': 'Ce n’est pas à vous de guérir. Le cercle porte ensemble ce qui est dit.',

  'prompt.title': 'Poser une question',
  'prompt.1': 'Sur votre page d’animation, choisissez une question et posez-la. Deux gestes suffisent.',
  'prompt.2': 'Commencez léger. Une question de profondeur 3 convient à un cercle qui se connaît.',
  'prompt.3': 'Certaines questions disent ce qu’elles touchent. On peut alors les replier.',

  'tools.title': 'Quand quelqu’un dépasse les bornes',
  'tools.1': 'Parlez-lui d’abord, si vous le pouvez. Souvent, un mot bienveillant suffit.',
  'tools.2': 'Vous pouvez mettre sa voix au repos un moment. La personne lit encore, et lit votre raison.',
  'tools.3': 'Vous pouvez retirer quelqu’un du cercle. Cela vaut aussitôt, et la personne sait pourquoi.',
  'tools.4': 'Des notes privées vous aident à vous souvenir. Elles sont supprimées après 90 jours au plus.',

  'crisis.title': 'Quand quelqu’un est peut-être en danger',
  'crisis.1': 'Prenez-le au sérieux, restez calme, et répondez. Demandez si la personne est en sécurité.',
  'crisis.2': 'Montrez « J’ai besoin d’aide maintenant » : qui appeler dans son pays, jour et nuit.',
  'crisis.3':
    'Signalez le message en disant que vous craignez pour sa sécurité maintenant. La modération le regarde en premier.',
  'crisis.4': 'Vous n’avez pas à porter cela en solitaire. Passez le relais, et restez avec le cercle.',
  'crisis.help': 'Voir la page d’aide',

  'self.title': 'Prendre soin de vous',
  'self.1': 'Entendre beaucoup peut peser. Parlez avec la personne qui co-anime après chaque rencontre.',
  'self.2': 'Trouvez quelqu’un qui peut prendre le relais avant d’avoir besoin d’une semaine de repos.',
  'self.3': 'Si c’est trop, la même aide est là pour vous.',
} satisfies Translation<typeof en>;

export default fr;
