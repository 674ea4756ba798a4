const en = {
  title: 'Notices',
  lead: 'What concerns you: your messages, your seats, your circles. Only you see this.',
  problem: 'Your notices did not arrive',
  'none.title': 'Nothing to tell you',
  'none.text': 'When there is news about a seat, a meeting or a message of yours, you read it here.',
  unread: 'New',
  read: 'Mark as read',
  'read.all': 'Mark all as read',
  circle: 'In {name}',
  'quote.mine': 'Your message',
  'quote.report': 'What you wrote to us',
  'message-hidden.title': 'A message of yours was removed',
  'message-hidden.text':
    'A moderator has read it with what was said around it, and took it out of the conversation.',
  'flag-outcome.kept.title': 'We looked at the message you reported',
  'flag-outcome.kept.text':
    'Thank you for telling us. A moderator has read it and left it where it is. Nobody was told who reported it.',
  'flag-outcome.hidden.title': 'The message you reported was removed',
  'flag-outcome.hidden.text': 'Thank you for telling us. Nobody was told who reported it.',
  'removed.title': 'You are no longer in this circle',
  'removed.text': 'The facilitator has ended your place here. You can still find other circles.',
  'removed.find': 'Find a circle',
  'muted.title': 'Your voice is resting in this circle',
  'muted.text': 'You can read along for now. Writing opens again by itself.',
  why: 'Why: {why}',
  'help.hint': 'If this is hard to read, there are people to talk to at any hour.',
  'help.link': 'See whom to call',
} as const;

export default en;
