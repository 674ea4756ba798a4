import type { Translation } from '../../app/texts/words';
import type en from './en';

const es = {
  'live.until': 'En directo hasta las {time}',
  'live.now': 'En directo',
  'next.day': 'Próxima: {day}, {time}',
} as const satisfies Translation<typeof en>;

export default es;
