/** What staff did that is not in the notices of the first day. */
const en = {
  'message-folded.title': 'A message of yours has a content note now',
  'message-folded.text':
    'It stays where it is. People see first what it touches, and read on when they are ready.',
  'staff-wrote.title': 'A moderator wrote to you',
  'staff-wrote.text': 'Only you can read this. Nothing was done to your message or your place here.',
  'agreement-reminder.title': 'A reminder of what we agreed',
  'agreement-reminder.text':
    'It is about the message below. You can read what the circle agreed on its page.',
  'case-handed-on.title': 'A colleague asks you to go on with a case',
  'case-handed-on.text': 'It waits on the desk, with what was done so far.',
  'case-handed-on.open': 'Open the desk',
  'flag-outcome.folded.title': 'The message you reported has a content note now',
  'flag-outcome.folded.text':
    'Thank you for telling us. People see first what it touches. Nobody was told who reported it.',
} as const;

export default en;
