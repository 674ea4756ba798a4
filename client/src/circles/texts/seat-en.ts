/** What can be done about one's seat: loaded with the card that does it. */
const en = {
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
  'seat.agree': 'Please read what was agreed, on this page. With this button you say yes to it.',
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
