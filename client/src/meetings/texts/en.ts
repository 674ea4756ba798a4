const en = {
  'live.until': 'Live until {time}',
  'live.now': 'Live now',
  'next.day': 'Next: {day}, {time}',
} as const;

export default en;
