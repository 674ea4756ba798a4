/** The texts of leaving and pausing: loaded with the dialog. */
const en = {
  'leave.title': 'Take time off from {name}?',
  'pause.title': 'Pause',
  'pause.text':
    'Your seat is kept, and nothing asks you to come back. What is said meanwhile stays with those who are there; what you said stays too. You return with one press.',
  'pause.yes': 'Pause my seat',
  'pause.done': 'Your seat in {name} is kept. Come back whenever you like.',
  'leave.for-good': 'Leave for good',
  'leave.text':
    'Your seat goes to someone who waits. You can no longer read what is said there. If the circle is open and has a seat, you can join again at any time.',
  'leave.yes': 'Leave the circle',
  'leave.no': 'Stay',
  'leave.done': 'You left {name}. Take good care.',
} as const;

export default en;
