const en = {
  'circle-reopened.title': 'This circle is open again',
  'circle-reopened.text': 'Your seat is where it was. You can come in, or leave it for now.',
  'message-noted.title': 'The content notes on a message of yours changed',
  'message-noted.text':
    'Somebody who leads the circle did it, so that people can choose when to read. Your words are as they were, and you can change the notes yourself.',
  'role-given.title': 'You help to lead this circle now',
  'role-given.text':
    'An administrator named you. The circle is on your first page, with a page for those who facilitate.',
  'role-ended.title': 'You no longer lead this circle',
  'role-ended.text': 'An administrator ended your part in leading it. Thank you for what you gave.',
} as const;

export default en;
