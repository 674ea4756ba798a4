const en = {
  'card.kicker': 'Empathy exchange: {reflector} to {speaker}',
  'card.kicker.fromMe': 'Empathy exchange: you to {speaker}',
  'card.kicker.toMe': 'Empathy exchange: {reflector} to you',
  'card.folded': 'Folded, like the message it gives back.',
  'card.unfold': 'Show both',
  'card.try': 'Said anew',
  'open.circle': 'Whether it fits is between the two of them.',
  'heard.circle': '{speaker} felt fully heard.',
  arrived: '{reflector} said back what they heard from you.',
  'arrived.answer': '{speaker} told you whether your words fit.',
} as const;

export default en;
