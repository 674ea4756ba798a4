import type { Translation } from './words';
import type en from './en-themes';

const fr: Translation<typeof en> = {
  'calm-and-body': 'Calme et corps',
  'weathering-stress': 'Traverser le stress',
  'living-with-a-diagnosis': 'Vivre avec un diagnostic',
  'secure-bonds': 'Des liens sûrs',
  'lively-minds': 'Esprits vifs',
  empathy: 'Empathie',
};

export default fr;
