/** The texts of the forms for reflections and receipts: loaded with them. */
const en = {
  'reflect.title': 'Say what you heard',
  'reflect.again.title': 'Say it anew',
  'reflect.lead':
    'Give {speaker} back what you heard, in your words. No advice, no questions, no judging: just that it arrived.',
  'reflect.who': 'The circle can read your words. Until they fit, only the two of you see the answer.',
  'reflect.before': 'You wrote',
  'reflect.words': 'What you heard',
  'reflect.placeholder': 'I hear that…',
  'reflect.send': 'Say it to {speaker}',
  'reflect.cancel': 'Not now',
  'reflect.empty': 'There are no words here yet.',
  'reflect.over': {
    one: 'This is {count} character too long.',
    other: 'This is {count} characters too long.',
  },

  'receipt.title': 'How it was for you',
  'receipt.lead': 'Only {reflector} sees this. Leave it whenever you like; then nothing is sent.',
  'receipt.low': 'Not at all',
  'receipt.high': 'Very much',
  'receipt.value.low': '1 of 7, not at all',
  'receipt.value.high': '7 of 7, very much',
  'receipt.words': 'A few words, if you like',
  'receipt.send': 'Send to {reflector}',
  'receipt.missing': 'Choose a number for each of the three, or leave it.',
  'receipt.done': 'Sent. Only the two of you can see it.',
} as const;

export default en;
