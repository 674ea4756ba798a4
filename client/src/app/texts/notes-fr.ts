import type { Translation } from './words';
import type en from './notes-en';

const fr = {
  body: 'le corps',
  childhood: 'l’enfance',
  discrimination: 'la discrimination',
  'family-conflict': 'un conflit en famille',
  food: 'la nourriture et l’alimentation',
  grief: 'le deuil',
  illness: 'la maladie',
  loneliness: 'la solitude',
  medication: 'les médicaments',
  money: 'l’argent',
  'relationship-loss': 'la fin d’une relation',
  'self-harm': 'l’automutilation',
  sleep: 'le sommeil',
  'substance-use': 'l’alcool et les drogues',
  suicide: 'le suicide',
  violence: 'la violence',
} satisfies Translation<typeof en>;

export default fr;
