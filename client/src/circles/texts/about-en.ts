/** The texts of what stands beside the talk, or in a dialog: loaded with it. */
const en = {
  'about.title': 'About this circle',
  'about.lead': 'Facilitator’s page',
  'about.circle': 'The circle',
  'about.search': 'Search in this circle',
  'about.people': 'Who is in it',
  'about.muted': 'writing paused until {time}',
  'about.when': 'When it meets',
  'about.agreed': 'What we agreed',
  'about.read': 'Who can read here',
  'about.read.members': {
    one: 'You are the only one in this circle just now. Who joins later reads from their first day on.',
    other:
      'The {count} people of this circle. Each of them reads from the day they joined, and nothing from before.',
  },
  'about.read.moderator':
    'When someone asks a moderator to look at a message, they see it with a few lines around it, and nothing more.',
  'about.read.kept': {
    one: 'What is said here is kept for {count} day, then it is deleted.',
    other: 'What is said here is kept for {count} days, then it is deleted.',
  },
  'about.leave.title': 'Need a moment?',
  'about.leave.text': 'Step out quietly. The others see only that you are resting, and your seat is kept.',
  'about.break.action': 'Take a quiet break',
  'about.leave.also': 'Pausing for a while, or leaving for good, is as easy as joining was.',
  'about.leave.action': 'Pause or leave',
  'person.actions': 'Actions for {name}',
} as const;

export default en;
