import type { Translation } from './words';
import type en from './people-en';

const fr = {
  unknown: 'Quelqu’un',
  left: 'Quelqu’un qui est parti',
} as const satisfies Translation<typeof en>;

export default fr;
