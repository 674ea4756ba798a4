/** A circle's page: all that one should know before joining, and may read again afterwards. */
const en = {
  'back.found': 'Back to the circles found',
  'back.mine': 'Back to my circles',
  'page.title': 'About this circle',
  problem: 'The circle did not arrive',
  gone: 'There is nothing to see here for you. The circle may have closed, or it does not take people now.',
  'gone.way': 'Discover other circles',
  'pace.gentle': 'Gentle pace, long pauses',
  'pace.steady': 'Steady pace, taking turns',
  'pace.lively': 'Lively pace, back and forth',
  'language.is': 'In {language}',
  'seats.all': { one: '{count} seat', other: '{count} seats' },
  closed: 'This circle has ended. Nobody new comes in.',

  'when.title': 'When we meet',
  'when.next': 'The next four times',
  'when.mine': 'Your time',
  'when.theirs': 'In {place}',
  'when.from': '{start} to {end}',

  'agreed.title': 'What we agreed',
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

  'seat.title': 'A seat for you',
  'seat.yours': 'Your seat',
  'seat.free': { one: '{count} seat is free.', other: '{count} seats are free.' },
  'seat.full': 'All seats are taken now.',
  'seat.line': {
    one: '{count} person is on the waiting list.',
    other: '{count} people are on the waiting list.',
  },
  'seat.request': 'The facilitators answer each request themselves.',
  'seat.part': 'Your part',
  'seat.talk': 'Take part, with a turn to talk',
  'seat.listen': 'Listen, without a turn',
  'seat.listen.free': { one: '{count} listening seat is free', other: '{count} listening seats are free' },
  'seat.listen.full': 'all listening seats are taken now',
  'seat.agree': 'Please read below what was agreed. With this button you say yes to it.',
  'seat.join': 'I agree, and join',
  'seat.ask': 'I agree, and ask to join',
  'seat.wait': 'I agree, and wait for a seat',
  'seat.again': 'The agreement has just changed. Please read it below, then choose once more.',

  'place.requested': 'You have asked to join. A facilitator will answer you, and a notice tells you here.',
  'place.waitlisted': 'You are on the waiting list. When a seat comes free, it is held for you for a while.',
  'place.offered': 'A seat is held for you until {time}. After that it goes to the next person.',
  'place.quiet': 'Until you have a seat, only the facilitators see that you asked. You read nothing yet.',
  'place.accept': 'I agree, and take the seat',
  'place.decline': 'Let it pass',
  'place.withdraw': 'Take back my request',
  'place.leave': 'Leave the waiting list',
  'place.away': 'You no longer wait for a seat in {name}.',
  'place.asked': 'You have asked to join {name}.',
  'place.waits': 'You are on the waiting list of {name}.',
  'place.welcome': 'Welcome to {name}.',

  'mine.active': 'You are in this circle.',
  'mine.listens':
    'You are in this circle, in a listening seat: you read and write, without a turn in meetings.',
  'mine.paused': 'You are taking a pause. Your seat is kept. What is said meanwhile stays closed to you.',
  'mine.changed': 'The agreement has changed since. Coming back says yes to it as it stands below.',
  'mine.enter': 'Enter the circle',
  'mine.resume': 'Come back',
  'mine.rest': 'Pause or leave',
  'mine.leave': 'Leave this circle',

  'pause.back': 'You are back in {name}.',
} as const;

export default en;
