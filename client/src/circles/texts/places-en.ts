/** Where someone is on the way to a seat, and where they are out for a while: not everybody has either. */
const en = {
  'places.title': 'On your way to a seat',
  'place.requested': 'You have asked to join. A facilitator will answer.',
  'place.waitlisted': 'You are on the waiting list.',
  'place.offered': 'A seat is held for you until {time}.',
  'place.look': 'Look at it',
  'place.take': 'Look and take the seat',
  'paused.title': 'Taking a pause',
  'paused.text': 'Your seat is kept.',
  'paused.back': 'Come back',
  'closed.title': 'Ended',
  'closed.text': 'This circle has closed. Nothing more is said in it, and you can still read what is here.',
  'closed.read': 'Read it',
  'closed.find': 'Find another circle',
  'about.action': 'About this circle',
  'actions.of': 'More about {name}',
  'leave.action': 'Pause or leave',
} as const;

export default en;
