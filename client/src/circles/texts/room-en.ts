/** The texts of the room: the home page does without them. */
const en = {
  'here.count': '{here} of {count} here',
  'here.nobody': 'Nobody else is here just now',
  'here.unknown': { one: '{count} person', other: '{count} people' },
  'about.action': 'About this circle',
  'about.title': 'About this circle',
  'about.panel': 'About this circle',
  'about.circle': 'The circle',
  'about.people': 'Who is in it',
  'about.here': 'here',
  'about.away': 'not here now',
  'about.facilitates': 'facilitating',
  'about.cofacilitates': 'co-facilitating',
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
    'When someone asks for a look at a message, a moderator sees it with a few lines around it, and nothing more.',
  'about.read.kept': {
    one: 'What is said here is kept for {count} day, then it is deleted.',
    other: 'What is said here is kept for {count} days, then it is deleted.',
  },
  'about.leave.title': 'Need a break?',
  'about.leave.text':
    'You can close this page at any time: nobody is told, and your seat is kept. Leaving the circle for good is as easy as joining was.',
  'about.leave.action': 'Leave this circle',

  'person.actions': 'Actions for {name}',
  'person.mute': 'Pause {name}’s writing',
  'person.unmute': 'Let {name} write again',
  'person.unmuted': '{name} can write again.',
  'person.remove': 'Remove {name} from the circle',

  'line.away': 'The connection is away. Your words are kept, and you can go on writing.',
  'line.http': 'Connected over a slower way. Everything works, only a little later.',
  'line.try': 'Try now',

  'room.wait': 'Opening the circle',
  'room.slow': 'The circle is still on its way. It comes by itself as soon as the connection is back.',

  'closed.removed.title': 'You are no longer in this circle',
  'closed.removed.text':
    'A facilitator took you out of it. The reason is under Notices. This says nothing about what you are worth, and there are other circles with a seat.',
  'closed.left.title': 'You left this circle',
  'closed.left.text': 'Your seat is free for someone else. Thank you for having been there.',
  'closed.not-found.title': 'This circle is not open to you',
  'closed.not-found.text':
    'The link may be old, or the circle may have closed. Your own circles are one step away.',
  'closed.unsaid': 'What you had written',
  'closed.unsaid.hint': 'It is here until you leave this page. Nothing else keeps it.',
  'closed.copy': 'Copy',
  'closed.copied': 'Copied.',
  'closed.copy.self': 'Your words are marked. Copy them as you usually do.',
  'closed.help': 'If you feel low now, there are people to talk to at any hour.',
  'closed.help.link': 'I need help now',
  'closed.notices': 'Go to Notices',
  'closed.home': 'Go to my circles',
  'closed.open': 'Find another circle',
} as const;

export default en;
