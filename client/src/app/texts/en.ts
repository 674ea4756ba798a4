/** What every page may say. Texts of one feature stand beside it, in its own `texts/en.ts`. */
const en = {
  product: 'PeerCircles',
  'title.page': '{page} · PeerCircles',

  'nav.main': 'Main',
  'nav.skip': 'Skip to the page',
  'nav.circles': 'My circles',
  'nav.open': 'Find a circle',
  'nav.desk': 'Desk',
  'nav.notices': 'Notices',
  'nav.notices.unread': { one: '{count} unread', other: '{count} unread' },
  'nav.settings': 'Settings',
  'nav.yours': 'Your circles',
  'nav.live': 'Live',
  'nav.new': { one: '{count} new', other: '{count} new' },
  'nav.back': 'Back',
  'nav.signIn': 'Sign in',

  'help.now': 'I need help now',
  'help.who': 'People to call, any hour',

  'exit.now': 'Exit now',
  'exit.what': 'leaves this site at once and signs you out',
  'exit.loading': 'Loading.',
  'exit.shift.2': 'Shift pressed. Press it 2 more times to leave.',
  'exit.shift.1': 'Shift pressed. Press it once more to leave.',

  'wait.page': 'Opening the page',
  'wait.short': 'One moment',
  'page.lost.title': 'This page did not arrive',
  'page.lost.text':
    'The connection may have dropped on the way. Nothing you wrote is lost. Try again when you are ready.',
  'page.unknown.title': 'There is no page here',
  'page.unknown.text': 'The link may be old, or the page may have moved.',
  'page.home': 'Go to my circles',
  'page.signIn': 'Sign in',
  'page.register': 'Make an account',
  'page.mail': 'Look in your mail',
  'page.confirm': 'Your account',
  'page.forgotten': 'New passphrase',
  'page.invite': 'Invitation',
  'again.try': 'Try again',
  'more.show': 'Show more',

  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  back: 'Back',
  or: 'or',
  you: 'You',
  'toast.region': 'Just now',

  'announce.messages': { one: '{count} new message', other: '{count} new messages' },

  'ring.label': 'People in this circle',
  'ring.here': 'here',
  'ring.away': 'not here now',
  'ring.holds': 'has the talking piece',

  'settings.look': 'Look',
  'settings.look.system': 'As this device is set',
  'settings.look.light': 'Light',
  'settings.look.dark': 'Dark',
  'settings.aloud': 'Read aloud',
  'settings.aloud.hint': 'What a screen reader says when messages arrive.',
  'settings.aloud.all': 'Every message',
  'settings.aloud.important': 'Only new questions and what is said to me',
  'settings.aloud.off': 'Nothing',

  'theme.calm-and-body': 'Calm and body',
  'theme.weathering-stress': 'Weathering stress',
  'theme.living-with-a-diagnosis': 'Living with a diagnosis',
  'theme.secure-bonds': 'Secure bonds',
  'theme.lively-minds': 'Lively minds',
  'theme.empathy': 'Empathy',

  'time.today': 'Today',
  'time.yesterday': 'Yesterday',
  'time.tomorrow': 'Tomorrow',
  'time.dayAt': '{day}, {time}',
  'time.inPlace': '{time} in {place}',

  'refused.network': 'The connection is away for a moment. What you wrote is still here. Please try again.',
  'refused.unauthenticated': 'You are signed out. Sign in again and you can go on from here.',
  'refused.not_found': 'This is not here, or not open to you.',
  'refused.forbidden': 'Your place here does not allow this.',
  'refused.invalid': 'Something here needs another look before it can go on.',
  'refused.too_large':
    'This is longer than fits in one message. It is still here: you could share it in two parts.',
  'refused.conflict': 'Things changed while you were here. Look again, then go on.',
  'refused.rate_limited': 'That was a lot at once. Take a breath, and try again in a moment.',
  'refused.unavailable': 'We could not save this just now. It is still here. Please try again in a moment.',
  'refused.gone': 'This is no longer here.',
  'refused.unknown': 'That did not work, and it is not your doing. Please try again in a moment.',

  'refused.muted': 'Your voice is resting in this circle for now. You can still read along.',
  'refused.circle_full':
    'This circle has just filled up. Your seat was not taken. Have a look at the others.',
  'refused.agreement_changed': 'The agreement of this circle has just changed. Please read it once more.',
  'refused.already_member': 'You are already in this circle.',
  'refused.last_facilitator':
    'You are the only facilitator of this circle. Ask someone to take over before you leave.',
  'refused.not_a_member': 'You are not in this circle.',
  'refused.text_empty': 'There are no words here yet.',
  'refused.text_too_long':
    'This is longer than fits in one message. It is still here: you could share it in two parts.',
  'refused.same_id_other_text': 'This was already sent with other words. Copy your text and send it as new.',
  'refused.not_your_share': 'Only the person who shared this can answer.',
  'refused.too_many_messages': 'That was a lot in a short time. Take a breath: your words are still here.',
  'refused.wrong_sign_in': 'The e-mail address and the passphrase do not go together. Please try again.',
  'refused.link_used': 'This link has been used or is too old. You can ask for a new one.',
  'refused.passphrase_common':
    'Many people use this passphrase, so others could guess it. Please choose another.',
  'refused.passphrase_short': 'A passphrase has at least 15 characters. A short sentence works well.',
} as const;

export default en;
