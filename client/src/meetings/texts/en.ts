const en = {
  'live.until': 'meeting now, until {time}',
  'live.now': 'meeting now',
  'next.day': 'next {day}, {time}',
} as const;

export default en;
