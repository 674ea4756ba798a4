/** The texts of a room that is closed: loaded with it. */
const en = {
  'closed.removed.title': 'You are no longer in this circle',
  'closed.removed.text':
    'A facilitator took you out of it. The reason is under Notices. This says nothing about what you are worth, and there are other circles with a seat.',
  'closed.left.title': 'You left this circle',
  'closed.left.text': 'Your seat is free for someone else. Thank you for having been there.',
  'closed.paused.title': 'Your seat here is paused',
  'closed.paused.text':
    'It is kept for you. What is said while you are away stays with those who are there; from the moment you come back you read on.',
  'closed.resume': 'Come back to the circle',
  'closed.not-found.title': 'This circle is not open to you',
  'closed.not-found.text':
    'The link may be old, or the circle may have closed. Your own circles are one step away.',
  'closed.unsaid': 'What you had written',
  'closed.unsaid.hint': 'It is here until you leave this page. Nothing else keeps it.',
  'closed.copy': 'Copy',
  'closed.copied': 'Copied.',
  'closed.copy.self': 'Your words are marked. Copy them as you usually do.',
  'closed.help': 'If you feel low now, there are people to talk to at any hour.',
  'closed.help.link': 'I need help now',
  'closed.notices': 'Go to Notices',
  'closed.open': 'Find another circle',
  'closed.home': 'Go to my circles',
} as const;

export default en;
