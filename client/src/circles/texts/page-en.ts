/** A circle's page: all that one should know before joining, and may read again afterwards. */
const en = {
  'when.title': 'When we meet',
  'when.next': 'The next four times',
  'when.from': '{start} to {end}',

  'who.title': 'Who facilitates',
  'who.text':
    'They keep the time, post the questions and look after how we talk. They are people of the circle, not its doctors.',

  'read.title': 'Who can read here',
  'read.all': 'Everybody who can read is on the circle’s list. There are no silent readers.',
  'read.count': {
    one: '{count} person is on it now.',
    other: '{count} people are on it now.',
  },
  'read.names': 'On it now:',
  'read.after': 'You see who they are once you are in.',
  'read.window': 'Each person reads from the day they joined, and nothing from before.',
  'read.moderator':
    'Moderators see only messages that someone flags, with a few lines around them. Nothing else.',
  'read.kept': {
    one: 'What is said is kept for {count} day, then it is deleted.',
    other: 'What is said is kept for {count} days, then it is deleted.',
  },
  'person.facilitates': 'facilitates',
  'person.listens': 'listens',
} as const;

export default en;
