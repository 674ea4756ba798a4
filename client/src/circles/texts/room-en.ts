/** The texts of the room: the home page does without them. */
const en = {
  'here.count': '{here} of {count} here',
  'here.unknown': { one: '{count} person', other: '{count} people' },
  'about.action': 'About this circle',
  'about.panel': 'About this circle',
  search: 'Search in this circle',
  'break.action': 'Take a quiet break',
  'about.resting': 'resting',
  'about.facilitates': 'facilitating',
  'about.cofacilitates': 'co-facilitating',

  'line.away': 'The connection is away. Your words are kept, and you can go on writing.',
  'line.http': 'Connected over a slower way. Everything works, only a little later.',
  'line.try': 'Try now',

  'room.wait': 'Opening the circle',
  'room.slow': 'The circle is still on its way. It comes by itself as soon as the connection is back.',

  'closed.home': 'Go to my circles',
} as const;

export default en;
