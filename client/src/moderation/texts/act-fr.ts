import type { Translation } from '../../app/texts/words';
import type en from './act-en';

const fr: Translation<typeof en> = {
  more: 'Autres actions',
  'do.hand-on': 'Confier',
  'do.write': 'Écrire',
  'do.fold': 'Replier derrière une note',
  'do.remind': 'Rappeler l’accord',
  'do.mute': 'Mettre en écoute pour un temps',
  'do.lay-aside': 'Revoir plus tard',
  'do.note': 'Écrire une note pour l’équipe',

  'no-sanction':
    'Quelqu’un s’inquiète pour cette personne. Une inquiétude ne mène jamais à un rappel ni à une mise en écoute : écrivez-lui, ou confiez le cas.',

  'hand-on.title': 'Confier ce cas',
  'hand-on.lead': 'Les autres personnes de la modération sont prévenues, et le cas attend l’une d’elles.',
  'hand-on.text': 'Une note pour elles, si vous voulez',
  'hand-on.send': 'Confier',
  'write.title': 'Écrire à {name}',
  'write.lead':
    'Personne d’autre que {name} ne le lit, dans ses avis. Rien ne lui est fait, et le cas reste ouvert.',
  'write.text': 'Vos mots',
  'write.send': 'Envoyer à {name}',
  'fold.title': 'Replier derrière une note',
  'fold.lead': 'Le message reste. On voit d’abord ce qu’il touche, et on lit quand on est prêt.',
  'fold.notes': 'Ce qu’il touche',
  'fold.text': 'Un mot pour {name}, si vous voulez',
  'fold.none': 'Choisissez au moins une note de contenu, et six au plus.',
  'fold.send': 'Replier et prévenir {name}',
  'remind.title': 'Rappeler l’accord à {name}',
  'remind.lead': 'Personne d’autre que {name} ne le lit. Le message reste.',
  'remind.text': 'Ce que {name} apprend',
  'remind.send': 'Envoyer le rappel',
  'mute.title': 'Mettre {name} en écoute dans ce cercle',
  'mute.lead': '{name} peut lire et ne peut pas parler ici jusque-là. Le message reste.',
  'mute.text': 'Ce que {name} apprend',
  'mute.time': 'Pour combien de temps',
  'mute.send': 'Mettre {name} en écoute',
  'lay-aside.title': 'Revoir plus tard',
  'lay-aside.lead': 'Le cas repose, puis revient de lui-même parmi les cas ouverts.',
  'lay-aside.text': 'Une note pour l’équipe, si vous voulez',
  'lay-aside.time': 'Quand il revient',
  'lay-aside.send': 'Mettre de côté',

  'time.minutes': { one: '{count} minute', other: '{count} minutes' },
  'time.hours': { one: '{count} heure', other: '{count} heures' },
  'time.days': { one: '{count} jour', other: '{count} jours' },
  'time.in': 'dans {time}',

  'text.missing': 'Il n’y a pas encore de mots.',

  'ready.care':
    'J’ai lu ce que vous avez écrit, et il est bon que vous l’ayez dit ici. Comment allez-vous en ce moment ? Si cela devient plus lourd, la page d’aide indique qui répond à toute heure.',
  'ready.hello': 'J’ai lu votre message dans le cercle, et je voulais savoir comment vous allez.',
  'ready.kind':
    'Dans ce cercle, nous parlons de nous et laissons chacun être qui il est. Voulez-vous le dire ainsi ?',
  'ready.advice':
    'Dans ce cercle, nous donnons des conseils seulement à qui en demande. Ce que vous avez vécu vous-même est bienvenu.',
  'ready.private':
    'Ce qui se dit ici reste ici. Merci de laisser de côté ce qui pourrait dire qui est quelqu’un.',
  'ready.agreement':
    'Cela ne correspond pas à ce dont le cercle a convenu. Vous pouvez rester et partager de nouveau.',
  'ready.mute':
    'Nous vous demandons d’écouter pour un temps. Vous pouvez lire, et vous pourrez parler de nouveau ensuite.',

  'done.hand-on': 'Confié : {title}.',
  'done.write': 'Envoyé. {name} le reçoit dans dix secondes.',
  'done.fold': 'Replié : {title}.',
  'done.remind': 'Rappelé : {title}.',
  'done.mute': 'Mis en écoute : {title}.',
  'done.lay-aside': 'Mis de côté : {title}.',

  'hold.until': 'À vous jusqu’à {time}',
  'hold.until.theirs': 'Jusqu’à {time} au plus tard.',
  'hold.back': 'Le rendre',
  'hold.given': 'Il est de nouveau ouvert à tout le monde.',
  'rest.until': 'Mis de côté jusqu’à : {time}.',
  'rest.handed': 'Une ou un collègue demande que quelqu’un d’autre continue.',

  'told.title': 'Ce que {name} a appris',
  'told.undone': 'Repris avant que {name} le voie.',
  'told.mute': 'En écoute jusqu’à : {time}',
  'earlier.title': 'Auparavant, pour la même personne',
  'earlier.open': 'ouvert',
  'history.title': 'Ce qui a été fait',
  'history.line': '{name} : {act}',
  'act.case-claimed': 'a pris le cas',
  'act.case-released': 'l’a rendu',
  'act.case-noted': 'a écrit une note',
  'act.case-handed-on': 'l’a confié',
  'act.case-laid-aside': 'l’a mis de côté',
  'act.message-kept': 'a gardé le message',
  'act.message-hidden': 'a masqué le message',
  'act.message-folded': 'a replié le message',
  'act.author-written': 'a écrit à la personne',
  'act.author-reminded': 'a rappelé l’accord',
  'act.member-muted': 'a mis la personne en écoute',
  'act.action-undone': 'l’a repris',
  'act.other': 'a fait autre chose',
};

export default fr;
