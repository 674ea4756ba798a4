import type { Translation } from '../../app/texts/words';
import type en from './en';

const fr = {
  'live.until': 'En direct jusqu’à {time}',
  'live.now': 'En direct',
  'next.day': 'Prochaine : {day}, {time}',
} as const satisfies Translation<typeof en>;

export default fr;
