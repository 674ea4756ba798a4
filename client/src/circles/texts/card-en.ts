/** A circle's page, as far as it is there at once. */
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
  'agreed.title': 'What we agreed',
} as const;

export default en;
