/** The first look around for someone who begins to facilitate. */
const en = {
  title: 'You facilitate',

  'part.title': 'Your part',
  'part.1': 'You keep the time and the frame. You do not have to have answers.',
  'part.2': 'You welcome people, post the question, and see that everybody gets a turn.',
  'part.3': 'You are not the one who heals. The circle carries what is said, together.',

  'prompt.title': 'Posting a question',
  'prompt.1': 'On your facilitator’s page, choose a question and post it. Two presses are enough.',
  'prompt.2': 'Begin light. A question of depth 3 fits a circle that knows each other.',
  'prompt.3': 'Some questions carry a note about what they touch. People can fold those away.',

  'tools.title': 'When someone oversteps',
  'tools.1': 'Speak with them first, if you can. A kind word often is enough.',
  'tools.2': 'You can rest someone’s voice for a while. They still read along, and they read your reason.',
  'tools.3': 'You can remove someone from the circle. It holds at once, and they are told why.',
  'tools.4': 'Private notes help you remember. They are deleted after 90 days at most.',

  'crisis.title': 'When someone may be in danger',
  'crisis.1': 'Take it seriously, stay calm, and answer them. Ask if they are safe now.',
  'crisis.2': 'Point to “I need help now”: people to call in their country, day and night.',
  'crisis.3':
    'Flag the message with “I’m worried about their safety now”. A moderator looks at it first of all.',
  'crisis.4': 'You do not have to carry this alone. Hand it on, and stay with the circle.',
  'crisis.help': 'See the help page',

  'self.title': 'Looking after yourself',
  'self.1': 'Hearing much can weigh on you. Talk with your co-facilitator after each meeting.',
  'self.2': 'Name someone who can take over before you need a week off.',
  'self.3': 'If it is too much, the same help is there for you.',
} as const;

export default en;
