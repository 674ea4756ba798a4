import type { Translation } from './words';
import type en from './notes-en';

const es = {
  body: 'el cuerpo',
  childhood: 'la infancia',
  discrimination: 'la discriminación',
  'family-conflict': 'un conflicto en la familia',
  food: 'la comida y la alimentación',
  grief: 'el duelo',
  illness: 'la enfermedad',
  loneliness: 'la soledad',
  medication: 'la medicación',
  money: 'el dinero',
  'relationship-loss': 'el final de una relación',
  'self-harm': 'las autolesiones',
  sleep: 'el sueño',
  'substance-use': 'el alcohol y las drogas',
  suicide: 'el suicidio',
  violence: 'la violencia',
} satisfies Translation<typeof en>;

export default es;
