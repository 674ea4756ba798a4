import type { Translation } from '../../app/texts/words';
import type en from './why-en';

const fr = {
  'why.title': 'Pourquoi il convient',
  'why.theme': 'Son thème est « {theme} »',
  'why.language': 'On y parle : {language}',
  'why.time': '{day} de {start} à {end}, à votre heure, entre dans vos horaires',
  'why.size.small': 'Il est petit : {count} places',
  'why.size.larger': 'Il est plus grand : {count} places',
  'why.pace.gentle': 'Il va doucement, avec de longues pauses',
  'why.pace.steady': 'Il va posément, tour à tour',
  'why.pace.lively': 'Il est vif, avec des échanges',
  'why.seat': { one: '{count} place est libre', other: '{count} places sont libres' },
  'why.listen': {
    one: '{count} place d’écoute est libre',
    other: '{count} places d’écoute sont libres',
  },
  'why.elsewhen': 'L’heure change : {days}, ce sera à une autre heure pour vous.',
  'miss.title': 'Ce qui ne va pas',
  'miss.theme': 'Son thème est « {theme} »',
  'miss.time': 'Il se réunit hors de vos horaires',
  'miss.size.small': 'Il est plus petit : {count} places',
  'miss.size.larger': 'Il est plus grand : {count} places',
  'miss.pace.gentle': 'Il va doucement, avec de longues pauses',
  'miss.pace.steady': 'Il va posément, tour à tour',
  'miss.pace.lively': 'Il est vif, avec des échanges',
  'seats.free': { one: '{count} place libre', other: '{count} places libres' },
  'seats.listen': { one: '{count} place d’écoute libre', other: '{count} places d’écoute libres' },
  'seats.full': 'Liste d’attente',
  'seats.request': 'Sur demande',
  'mine.requested': 'Vous avez demandé',
  'mine.waitlisted': 'Vous êtes sur la liste d’attente',
  'mine.offered': 'Une place vous est gardée',
  read: 'En savoir plus',
  'facilitated.by': 'Animé par {names}',
} satisfies Translation<typeof en>;

export default fr;
