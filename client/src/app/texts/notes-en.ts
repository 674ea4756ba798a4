/** What a message or a question may touch on: the codes of content notes, in words that go into a sentence. */
const en = {
  body: 'the body',
  childhood: 'childhood',
  discrimination: 'discrimination',
  'family-conflict': 'conflict in the family',
  food: 'food and eating',
  grief: 'grief',
  illness: 'illness',
  loneliness: 'loneliness',
  medication: 'medication',
  money: 'money',
  'relationship-loss': 'the end of a relationship',
  'self-harm': 'self-harm',
  sleep: 'sleep',
  'substance-use': 'alcohol and drugs',
  suicide: 'suicide',
  violence: 'violence',
} as const;

export default en;
