/** The texts of the questions that are suggested on a facilitator's page: loaded with it. */
const en = {
  'suggest.title': 'A question for the circle',
  'suggest.depth.1': 'Light',
  'suggest.depth.2': 'Closer',
  'suggest.depth.3': 'Deep',
  'suggest.pick': 'Use this question',
  'suggest.browse': 'Choose another, or write your own',
  'suggest.wait': 'The library is on its way.',
} as const;

export default en;
