import type { Translation } from '../../texts/words';
import type en from './en-reasons';

const fr: Translation<typeof en> = {
  worry_has_no_sanction:
    'Quelqu’un s’inquiète pour cette personne. Une inquiétude ne mène jamais à un rappel ni à une mise en écoute : écrivez-lui, ou confiez le cas.',
  author_is_gone: 'La personne qui a écrit cela n’est plus dans le cercle.',
  muted: 'Votre voix se repose dans ce cercle pour l’instant. Vous pouvez continuer à lire.',
  no_listener_seats:
    'Ce cercle n’a pas de places pour seulement écouter. Vous pouvez en demander une avec un tour de parole.',
  seat_passed_on:
    'La place vous a été gardée un moment, puis elle est passée à la suite. Vous pouvez en redemander une.',
  agreement_changed: 'L’accord de ce cercle vient de changer. Merci de le lire encore une fois.',
  already_member: 'Vous êtes déjà dans ce cercle.',
  last_facilitator:
    'Vous êtes la seule personne qui anime ce cercle. Demandez à quelqu’un de prendre le relais avant de partir.',
  not_a_member: 'Vous n’êtes pas dans ce cercle.',
  text_empty: 'Il n’y a pas encore de mots ici.',
  text_too_long:
    'C’est plus long que ce que peut contenir un message. Tout est encore là : vous pouvez le partager en deux fois.',
  same_id_other_text:
    'Ceci a déjà été envoyé avec d’autres mots. Copiez votre texte et envoyez-le comme un nouveau message.',
  not_your_share: 'Seule la personne qui a partagé ceci peut répondre.',
  too_many_messages: 'Cela faisait beaucoup en peu de temps. Respirez : vos mots sont encore là.',
  already_decided: 'Quelqu’un a déjà décidé de ce cas.',
  already_flagged: 'Vous nous avez parlé de ce message. Une personne va le regarder.',
  already_reflected: 'Vous avez déjà reformulé ce partage.',
  case_moved_on: 'Il s’est passé quelque chose dans ce cas depuis. Regardez où il en est.',
  claimed_by_other: 'Une autre personne de l’équipe regarde ce cas en ce moment.',
  edited_meanwhile: 'Ce message a changé entre-temps. Regardez ce qu’il dit maintenant.',
  facilitators_only: 'Seules les personnes qui animent ce cercle peuvent faire cela.',
  form_expired: 'Ce formulaire est trop ancien. Ouvrez de nouveau la page.',
  header_missing: 'Ceci ne vient pas de nos propres pages. Rechargez la page.',
  other_origin: 'Ceci ne vient pas de nos propres pages. Rechargez la page.',
  token_in_address: 'Cette adresse ne peut pas être ouverte ainsi. Continuez depuis les cercles.',
  malformed: 'Ceci n’a pas pu être lu. Rechargez la page ; ce que vous avez écrit est gardé.',
  message_not_visible: 'Ce message n’est plus là.',
  no_such_session: 'Cette session est déjà terminée.',
  not_allowed: 'Votre compte ne peut pas faire cela ici.',
  not_the_author: 'Seule la personne qui a écrit ceci peut le changer.',
  not_the_reflector: 'Seule la personne qui a reformulé peut essayer encore.',
  not_the_speaker: 'Seule la personne dont ce sont les mots peut répondre ici.',
  not_your_turn: 'Cet échange a avancé. Regardez où il en est.',
  own_message: 'Ces mots sont pour ce que disent les autres. Eux peuvent répondre aux vôtres.',
  own_share: 'Une reformulation est un cadeau pour quelqu’un d’autre. Vos propres mots attendent une écoute.',
  receipt_too_early:
    'Vous pourrez dire à quel point on vous a compris quand l’échange sera arrivé à son terme.',
  share_withdrawn: 'Ce qui était partagé ici n’est plus là ; cet échange se repose donc aussi.',
  signed_out:
    'Vous êtes hors connexion. Connectez-vous de nouveau pour continuer ; ce que vous avez écrit reste à sa place.',
  someone_is_reflecting: 'Quelqu’un reformule ce partage en ce moment. Ce sera peut-être ensuite à vous.',
  speaker_has_left:
    'La personne qui a partagé ceci n’est plus dans le cercle et ne pourrait pas vous répondre.',
  text_gone: 'Ce message a déjà été envoyé, puis retiré.',
  too_late:
    'On peut changer ses mots pendant dix minutes, pour que les réponses gardent leur sens. Vous pouvez toujours les retirer.',
  too_late_to_undo: 'Ceci ne peut plus être annulé ici.',
  too_many_at_once: 'Cela faisait beaucoup d’un coup. Respirez, et réessayez dans un instant.',
  too_many_requests: 'Il y a eu beaucoup de demandes depuis votre réseau. Réessayez un peu plus tard.',
  too_many_searches: 'Cela faisait beaucoup de recherches d’un coup. Réessayez dans un instant.',
  too_many_signs: 'Cela faisait beaucoup d’un coup. Respirez, et réessayez dans un instant.',
  too_many_notes: 'Il y a déjà beaucoup de vos notes ici. Supprimez-en une dont vous n’avez plus besoin.',
  unexpected:
    'Quelque chose n’a pas marché de notre côté. Ce que vous avez écrit est encore là. Réessayez dans un instant.',
  agreement_version: 'Merci de lire d’abord l’accord.',
  flag_reason: 'Choisissez une des raisons.',
  flag_words: 'Dites en quelques mots ce que nous devons regarder.',
  phrase: 'Choisissez une des phrases.',
  prompt_unknown: 'Cette question n’est plus dans la bibliothèque. Choisissez-en une autre.',
  prompt_words: 'Choisissez une question de la bibliothèque, ou écrivez la vôtre.',
  query_too_long: 'Cherchez seulement quelques mots.',
  query_too_short: 'Cherchez un mot d’au moins deux lettres.',
  reason: 'Donnez une raison. La personne la lira.',
  why: 'Dites pourquoi. La personne qui a écrit ceci le lira.',
  reply_to: 'Il n’y a pas de tel message auquel répondre.',
  text_malformed:
    'Ce texte contient quelque chose qui n’est pas du texte ; il ne peut pas être envoyé ainsi.',
  name_taken: 'Quelqu’un dans ce cercle porte ce nom, ou un nom qui lui ressemble. Choisissez-en un autre.',
  name_too_long: 'Un nom a au plus 40 caractères.',
  name_pace:
    'Vous avez changé de nom plusieurs fois ici aujourd’hui. Laissez-le pour l’instant, afin que les autres puissent suivre.',
  wrong_passphrase: 'Ce n’est pas votre phrase secrète. Essayez encore une fois.',
  circle_closed: 'Ce cercle est fermé. Vous pouvez encore lire ce que vous aviez à lire.',
  cannot_reflect:
    'Ce partage ne peut pas être reformulé pour l’instant. D’autres attendent peut-être une écoute.',
};

export default fr;
