/** What every page may say. Texts of one feature stand beside it, in its own `texts/en.ts`. */
const en = {
  product: 'PeerCircles',
  'title.page': '{page} · PeerCircles',

  'nav.skip': 'Skip to the page',
  'nav.circles': 'My circles',
  'nav.open': 'Discover',
  'nav.desk': 'Desk',
  'nav.admin': 'Admin',
  'nav.notices': 'Notices',
  'nav.settings': 'Settings',

  'help.now': 'I need help now',
  'help.short': 'Help',

  'exit.now': 'Exit now',
  'exit.what': 'for your safety: leaves this site at once and signs you out',
  'exit.loading': 'Loading.',

  'wait.page': 'Opening the page',
  'wait.short': 'One moment',
  'page.lost.title': 'This page did not arrive',
  'page.lost.text':
    'Nothing you wrote is lost, and the list of people to call is still here. Try again when you are ready.',
  'page.broken.title': 'Something broke on this page',
  'page.unknown.title': 'There is no page here',
  'page.unknown.text': 'The link may be old, or the page may have moved.',
  'page.home': 'Go to my circles',
  'page.signIn': 'Sign in',
  'page.register': 'Make an account',
  'page.mail': 'Look in your mail',
  'page.confirm': 'Your account',
  'page.forgotten': 'New passphrase',
  'page.invite': 'Invitation',
  'page.room': 'Circle',
  'page.search': 'Search',
  'again.try': 'Try again',

  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  you: 'You',

  'refused.network': 'The connection is away for a moment. What you wrote is still here. Please try again.',
  'refused.unauthenticated': 'You are signed out. Sign in again and you can go on from here.',
  'refused.not_found': 'This is not here, or not open to you.',
  'refused.forbidden': 'Your place here does not allow this.',
  'refused.invalid': 'Something here needs another look before it can go on.',
  'refused.too_large': 'This is longer than fits here. You could share it in two parts.',
  'refused.conflict': 'Things changed while you were here. Look again, then go on.',
  'refused.rate_limited': 'That was a lot at once. Take a breath, and try again in a moment.',
  'refused.unavailable': 'We could not save this just now. It is still here. Please try again in a moment.',
  'refused.gone': 'This is no longer here.',
  'refused.unknown': 'That did not work, and it is not your doing. Please try again in a moment.',

  'refused.wrong_sign_in': 'The e-mail address and the passphrase do not go together. Please try again.',
  'refused.passphrase_common':
    'Many people use this passphrase, so others could guess it. Please choose another.',
  'refused.link_gone': 'This link has been used or is too old. You can ask for a new one.',
  'refused.email_malformed': 'This does not look like an e-mail address. Have another look at it.',
  'refused.name_looks_official': 'This name could be taken for a role here. Please choose another.',
  'refused.too_many_tries':
    'There were many tries with this address. Please wait a little, or ask for a link by mail.',
  'refused.sign_in_busy': 'Many people are signing in right now. Please try again in a moment.',
} as const;

export default en;
