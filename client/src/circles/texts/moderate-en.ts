/** The texts of the forms for facilitators: loaded with them. */
const en = {
  'mute.title': 'Pause {name}’s writing',
  'mute.lead': '{name} can read along, and can write again when the time is over. It holds at once.',
  'mute.length': 'For how long',
  'mute.10': 'Ten minutes',
  'mute.60': 'One hour',
  'mute.1440': 'One day',
  'mute.10080': 'One week',
  'mute.do': 'Pause',
  'mute.done': '{name}’s writing is paused.',

  'remove.title': 'Remove {name} from the circle',
  'remove.lead':
    '{name} loses the seat at once and can’t read what is said from then on. What they said stays. If you worry about their safety, ask for a look instead: a moderator can reach out.',
  'remove.do': 'Remove from the circle',
  'remove.done': '{name} is no longer in the circle.',

  'reason.label': 'Why',
  'reason.hint': '{name} reads this, and it stays on record. Say it as you would want to hear it.',
  'reason.empty': 'Please say why.',
  'reason.long': {
    one: 'This is {count} character too long.',
    other: 'This is {count} characters too long.',
  },
  'reason.cancel': 'Not now',
} as const;

export default en;
