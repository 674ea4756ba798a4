/** What somebody reads who changes or deletes their own account. */
const en = {
  'again.wrong': 'This is not the passphrase of your account. Please try again.',

  'passphrase.lead':
    'First the one that you have now, then the new one. Other devices are signed out at once; this one stays.',
  'passphrase.do': 'Set the new passphrase',
  'passphrase.done': 'Your new passphrase is set. Other devices are signed out.',

  'address.lead':
    'Your address is {email}. We write to the new one, and it is yours once you follow the link in that mail. The old one hears of it too.',
  'address.new': 'New e-mail address',
  'address.do': 'Send me the link',
  'address.asked':
    'If {email} can be used here, a mail is on its way to it. Follow the link in it within a day.',
  'address.until': 'Until then your address stays {email}.',

  'confirm.title': 'A new address for your account',
  'confirm.lead': 'From now on you sign in with it, and mails go there.',
  'confirm.do': 'Use this address',
  'confirm.done.title': 'Your address is changed',
  'confirm.done.text': 'Sign in with it from now on.',
  'confirm.gone.title': 'This link is used up',
  'confirm.gone.text':
    'It was used before, or it is too old, or the address is in use. You can ask for a new one in the settings.',
  'confirm.on': 'Go on',

  'delete.lead': 'This happens at once, and nobody can take it back.',
  'delete.goes': 'What goes',
  'delete.goes.said':
    'All that you said in your circles: messages, reflections, phrases and receipts. Empty places stay where they stood.',
  'delete.goes.name': 'Your name. Others read “Someone” there.',
  'delete.goes.seats': 'Your seats. They are free for others.',
  'delete.goes.account': 'Your address, passphrase, settings and notices. Every device is signed out.',
  'delete.stays': 'What stays, without your name',
  'delete.stays.flagged': 'A message of yours that was flagged: staff keep a copy with its case.',
  'delete.stays.flags': 'What you flagged yourself. Nobody can see that it was you.',
  'delete.stays.questions': 'Questions that you put to a circle as its facilitator.',
  'delete.stays.backups': 'Backups of this place, until newer ones take their place.',
  'delete.pause': 'Is it only quiet that you need? You can pause a circle: your seat stays yours.',
  'delete.pause.link': 'Go to my circles',
  'delete.sure': 'I know that this cannot be taken back',
  'delete.unsure': 'Tick this if you are sure.',
  'delete.needed': 'These circles need another facilitator first. Please ask for one, then come back:',
  'delete.do': 'Delete my account for good',

  'goodbye.title': 'Your account is deleted',
  'goodbye.text':
    'All that you said here is gone, and your name with it. Your address is free again. This device remembers nothing of you but how pages look.',
  'goodbye.more':
    'Thank you for having been here. If you ever need someone to talk to, the list of people to call is open to everybody.',
  'goodbye.help': 'People to call',
} as const;

export default en;
