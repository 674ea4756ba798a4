const en = {
  'seat-offered.title': 'A seat is free for you',
  'seat-offered.text': 'It is kept for you until {when}. You can take it or leave it; either is fine.',
  'seat-passed-on.title': 'The seat has passed on',
  'seat-passed-on.text': 'It was kept for you for a while. You can ask for a seat again whenever you like.',
  'request-welcomed.seat.title': 'You are welcome in this circle',
  'request-welcomed.seat.text': 'A facilitator has read your request. A seat is kept for you until {when}.',
  'request-welcomed.line.title': 'You are welcome in this circle',
  'request-welcomed.line.text':
    'All seats are taken right now. You are in line, and you hear from us when one is yours.',
  'request-declined.title': 'This circle can’t take you in now',
  'request-declined.text': 'Your request was read with care. Other circles may have a seat for you.',
  'request-waiting.title': 'Somebody asks to join',
  'request-waiting.text': 'You can see who it is, and welcome them or decline, where you lead this circle.',
  'prompt-posted.title': 'There is a new question',
  'prompt-posted.text': 'It waits in the circle for when you have time. Nobody has to answer it.',
  'meeting-soon.title': 'Your circle meets soon',
  'meeting-soon.text': 'It begins at {when}. You can come, or leave it for this time.',
  'circle-closed.title': 'This circle has ended',
  'circle-closed.text': 'It takes nobody in any more. You can still find other circles.',
  'way.seat': 'Look at the seat',
  'way.lead': 'See who asks',
  'way.enter': 'Enter the circle',
} as const;

export default en;
