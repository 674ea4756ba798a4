/** What only the two of an exchange read: loaded for them. */
const en = {
  'heard.speaker': 'You said that this fits. You were heard.',
  'heard.reflector': '{speaker} said that this fits: fully heard.',
  'ask.speaker': '{reflector} wrote what they heard. Does it fit?',
  'ask.yes': 'That fits',
  'ask.partly': 'Partly',
  'ask.not-yet': 'Not yet',
  'wait.reflector': 'Waiting for {speaker}. There is no hurry.',
  'answered.partly': 'You said: partly. {reflector} may say it anew.',
  'answered.not-yet': 'You said: not yet. {reflector} may say it anew.',
  'again.partly': '{speaker} said: partly. You may say it anew, if you like.',
  'again.not-yet': '{speaker} said: not yet. You may say it anew, if you like.',
  'again.left': { one: '{count} try left.', other: '{count} tries left.' },
  'again.do': 'Say it anew',
  'rested.pair':
    'This exchange rests here. Being heard takes time, and three tries are plenty. Thank you both.',
  'receipt.ask': 'Would you like to tell {reflector} how it was? Only the two of you see it.',
  'receipt.do': 'Tell {reflector}',
  'receipt.skip': 'No, thank you',
  'receipt.understood': 'I felt understood',
  'receipt.acceptedAsIAm': 'I felt accepted as I am',
  'receipt.caredFor': 'I felt cared for',
  'receipt.value': '{value} of 7',
  'receipt.mine': 'You told {reflector}',
  'receipt.theirs': '{speaker} told you',
  'receipt.private': 'Only the two of you see this.',
} as const;

export default en;
