const en = {
  'in.title': 'Welcome',
  'in.lead': 'A small circle of people, once a week, who listen to each other.',
  'in.do': 'Sign in',
  'in.doing': 'Signing you in',
  'in.own': 'This is my own device',
  'in.own.hint': 'Then you stay signed in here for longer. Leave it empty where others use this device too.',
  'in.forgotten': 'I forgot my passphrase',
  'in.new': 'New here?',
  'in.register': 'Make an account',
  'in.done.reset': 'Your new passphrase is set. Sign in with it.',
  email: 'E-mail address',
  passphrase: 'Passphrase',
  'passphrase.new': 'New passphrase',
  'passphrase.hint': 'At least 15 characters. A short sentence that only you would say works well.',
  'passphrase.show': 'Show the passphrase',
  'missing.email': 'Write your e-mail address, with the @ sign.',
  'missing.passphrase': 'Write your passphrase.',
  'missing.passphrase.short': {
    one: 'A passphrase has at least 15 characters. {count} more is needed.',
    other: 'A passphrase has at least 15 characters. {count} more are needed.',
  },
  'missing.passphrase.long': 'A passphrase has at most 128 characters.',
  'missing.name': 'Write the name that others will see.',
  'missing.name.long': 'A name has at most 40 characters.',
  'missing.adult': 'PeerCircles is for adults. Tick this if you are 18 or older.',
} as const;

export default en;
