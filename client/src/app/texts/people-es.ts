import type { Translation } from './words';
import type en from './people-en';

const es = {
  unknown: 'Alguien',
  left: 'Alguien que se fue',
} as const satisfies Translation<typeof en>;

export default es;
