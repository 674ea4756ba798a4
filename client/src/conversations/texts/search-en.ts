/** The texts of the search: loaded with its page. */
const en = {
  'search.title': 'Search',
  'search.lead':
    'Finds words in what you may read in your circles. Nobody is told what you look for, and it is not kept.',
  'search.words': 'Words to look for',
  'search.where': 'Where',
  'search.everywhere': 'All my circles',
  'search.do': 'Search',
  'search.empty': 'Write a word to look for.',
  'search.wait': 'Looking',
  'search.none': 'Nothing was found. Another word, or only its beginning, may help.',
  'search.some': { one: '{count} message', other: '{count} messages' },
  'search.some.more': 'The newest {count} messages',
  'search.more': 'Show older ones',
  'search.folded': 'This touches on {notes}.',
  'search.unfold': 'Show it',
  'search.open': 'Read it in {circle}',
} as const;

export default en;
