import type { Translation } from './words';
import type en from './en-themes';

const es: Translation<typeof en> = {
  'calm-and-body': 'Calma y cuerpo',
  'weathering-stress': 'Atravesar el estrés',
  'living-with-a-diagnosis': 'Vivir con un diagnóstico',
  'secure-bonds': 'Vínculos seguros',
  'lively-minds': 'Mentes vivas',
  empathy: 'Empatía',
};

export default es;
