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
  'in.done.confirmed': 'Your account is open. Sign in to begin.',
  'in.done.reset': 'Your new passphrase is set. Sign in with it.',

  email: 'E-mail address',
  passphrase: 'Passphrase',
  'passphrase.new': 'New passphrase',
  'passphrase.hint': 'At least 15 characters. A short sentence that only you would say works well.',
  'passphrase.show': 'Show the passphrase',
  name: 'Name in the circles',
  'name.hint': 'What others call you. It does not have to be the one on your papers.',
  adult: 'I am 18 or older',

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

  'register.title': 'Make an account',
  'register.lead': 'It takes a minute. Nobody else sees your e-mail address.',
  'register.do': 'Make my account',
  'register.have': 'You have an account?',
  'register.signIn': 'Sign in',

  'mail.title': 'Look in your mail',
  'mail.text':
    'If the address can have an account here, a message is on its way to it. Open the link in it to go on. It may take a few minutes, and it may be among the unwanted mail.',
  'mail.again': 'Nothing came?',
  'mail.again.register': 'Try another address',
  'mail.back': 'Back to sign in',

  'forgotten.title': 'A new passphrase',
  'forgotten.lead':
    'Write the address of your account. We send a link to it that lets you choose a new passphrase.',
  'forgotten.do': 'Send me the link',

  'confirm.title': 'Opening your account',
  'confirm.wait': 'One moment.',
  'confirm.gone.title': 'This link is used up',
  'confirm.gone.text':
    'It was used before, or it is too old. If you have opened your account already, sign in. If not, register once more and you get a new link.',
  'confirm.problem.title': 'That did not work yet',
  'confirm.register': 'Register again',

  'reset.title': 'Choose a new passphrase',
  'reset.lead': 'Afterwards you are signed out everywhere, and sign in with the new one.',
  'reset.do': 'Set the passphrase',
  'reset.gone.title': 'This link is used up',
  'reset.gone.text': 'It was used before, or it is too old. You can ask for a new one.',
  'reset.again': 'Ask for a new link',

  'invite.title': 'You are invited',
  'invite.as.administrator': 'as an administrator, with the address {email}.',
  'invite.as.moderator': 'as a moderator, with the address {email}.',
  'invite.as': 'with the address {email}.',
  'invite.do': 'Accept and make my account',
  'invite.gone.title': 'This invitation is used up',
  'invite.gone.text': 'It was used before, or it is too old. Ask the person who invited you for a new one.',

  'sessions.title': 'Where you are signed in',
  'sessions.this': 'This device',
  'sessions.other': 'Another device',
  'sessions.since': 'Since {day}, last used {used}',
  'sessions.end': 'Sign out there',
  'sessions.end.of': 'Sign out the device used since {day}',
  'sessions.ended': 'That device is signed out.',
  'sessions.problem': 'The list did not arrive.',
  'out.do': 'Sign out',
  'out.everywhere': 'Sign out everywhere',
  'out.everywhere.hint': 'Also on every other phone and computer.',
} as const;

export default en;
