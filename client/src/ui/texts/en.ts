const en = {
  'toast.region': 'Just now',
  'ring.label': 'People in this circle',
  'ring.here': 'here',
  'ring.away': 'not here now',
  'ring.holds': 'has the talking piece',
  messages: { one: '{count} new message', other: '{count} new messages' },
} as const;

export default en;
