const en = {
  title: 'Someone to reach now',
  lead: 'You do not have to be sure that it is bad enough. People answer here, any hour unless it says otherwise.',
  'danger.some': 'If someone is in danger right now, call',
  'danger.or': 'or',
  country: 'Your country',
  'country.hint': 'Guessed from the clock of this device. Choose another if it is wrong.',
  'country.other': 'Another country',
  'country.private': 'Which country you choose and whom you reach stays on this device.',
  other: 'For every other country, this list knows whom to call:',
  'kind.text': 'Text',
  'kind.chat': 'Chat',
  'kind.call': 'Call',
  'kind.emergency': 'Emergency',
  'text.word': 'Text {word} to {number}',
  'text.contact': 'Text {contact}',
  'call.contact': 'Call {contact}',
  'chat.open': 'Open the chat',
  'chat.new': 'opens in a new tab',
  hours: 'Open: {hours}',
  languages: 'Speaks: {languages}',
  checked: 'Checked on {date}, from {source}',
  from: 'From {source}',
  stale: 'Not checked for a while. If it does not answer, try the next one.',
  kept: 'There is no connection. This list was kept on this device: {when}.',
  'away.title': 'The list did not arrive',
  'away.text':
    'In most of Europe 112 is the emergency number; in the United States and Canada it is 911, and 988 is the line for hard moments.',
  'circle.note':
    'People in a circle listen and care. They are not a crisis line, and they may not see a message for hours.',
} as const;

export default en;
