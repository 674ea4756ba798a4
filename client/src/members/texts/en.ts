const en = {
  auto: 'Every change is saved by itself, and is there on your other devices too.',
  'keeping.asking': 'Saving.',
  'keeping.kept': 'Saved.',
  'keeping.waiting': 'Not saved yet. It holds here, and is saved once the connection is back.',
  'keeping.refused': 'This could not be saved. It is as it was before.',
  here: 'On this page',

  look: 'Look',
  theme: 'Theme',
  'theme.system': 'As this device is set',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  size: 'Size of text',
  'size.100': 'Normal',
  'size.115': 'A little larger',
  'size.130': 'Large',
  'size.150': 'Very large',

  language: 'Language',
  'language.hint': 'Of the pages. What people write stays in their own words.',

  time: 'More time',
  'time.hint':
    'For what goes away by itself. Now that is short messages at the edge of the page, and their “Undo”. Turns in meetings have no clock yet; when they do, this will count there too.',
  'time.1': 'As it is',
  'time.1.5': 'Half as long again',
  'time.2': 'Twice as long',

  aloud: 'Read aloud',
  'aloud.hint': 'What a screen reader says when messages arrive.',
  'aloud.all': 'Every message',
  'aloud.important': 'Only new questions and what is said to me',
  'aloud.off': 'Nothing',

  notices: 'Notices',
  'notices.hint':
    'Notices wait in their list, without a sound. What became of something you asked for or flagged always arrives.',
  'notices.seats': 'News about seats',
  'notices.prompts': 'A new question in a circle',
  'notices.meetingSoon': 'A meeting begins soon',

  writing: 'While I write',
  'writing.typing': 'Show my circle that I am writing',
  'writing.hint':
    'When this is off, nothing is sent before you send it. When it is on, others see that you write, never what.',

  folded: 'What stays folded',
  'folded.hint': 'Messages and questions with these notes stay closed until you open them.',
  'folded.all': 'Fold all',
  'folded.none': 'Fold none',

  country: 'Whom to call',
  'country.label': 'Country',
  'country.hint':
    'Whose numbers come first on the page for help. Kept with your account; nobody here sees it.',
  'country.none': 'Not chosen',
  'country.other': 'Another country',

  exit: 'Exit now',
  'exit.shown': 'Show “Exit now” on every page',
  'exit.hint': 'Pressing Shift three times leaves this site either way.',

  keys: 'Keys at the desk',
  'keys.on': 'Single keys act at the desk',
  'keys.hint': 'Turn this off when speech input or another tool presses keys of its own.',

  circles: 'My name in each circle',
  'circles.hint': 'The circle is told when your name changes, and what it was before.',
  'circles.none': 'You have no circle yet.',
  'circles.name': 'Name in {circle}',
  'circles.change': 'Change',
  'circles.changed': '{circle} calls you {name} now.',
  'circles.problem': 'Your circles did not arrive.',

  blocked: 'People you don’t read',
  'blocked.hint': 'What they say is hidden from you. They are not told.',

  sessions: 'Where you are signed in',
  account: 'Account',
  'account.email': 'Your address is {email}. Nobody else sees it.',
  'account.passphrase': 'Change the passphrase',
  'account.address': 'Change the address',
  'account.delete': 'Delete the account',
} as const;

export default en;
