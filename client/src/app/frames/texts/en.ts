const en = {
  main: 'Main',
  'notices.unread': { one: '{count} unread', other: '{count} unread' },
  yours: 'Your circles',
  live: 'Live',
  lead: 'Facilitator’s page',
  'new.some': { one: '{count} new', other: '{count} new' },
  'help.who': 'People to call, any hour',
} as const;

export default en;
