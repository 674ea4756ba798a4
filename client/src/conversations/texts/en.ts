const en = {
  said: '{name}: {text}',

  'list.label': 'Messages',
  'list.new': 'New',
  'list.new.since': 'New since {time}',
  'list.new.jump': 'Jump to the first new message',
  'list.earlier': 'Show earlier messages',
  'list.earlier.problem': 'The earlier messages did not arrive.',
  'list.arrived': { one: '{count} new message', other: '{count} new messages' },
  'list.empty.title': 'It is quiet here',
  'list.empty.text':
    'You read from here on. What was said before stays with those who were there. You can be the first to write, or just be here.',

  'message.all': 'Show all',
  'message.less': 'Show less',
  'message.blank': 'A message without words',
  'message.hidden': 'Removed by a moderator',
  'message.actions': 'Actions for {name}’s message',
  'message.actions.mine': 'Actions for your message',
  'message.reply': 'Reply',
  'message.reflect': 'Say what you heard',
  'message.flag': 'Ask a moderator to look',

  'quote.of': 'In reply to {name}',
  'quote.hidden': 'A message that was removed by a moderator',
  'quote.gone': 'A message that is no longer here',
  'quote.unknown': 'An earlier message',

  'unsent.sending': 'Sending',
  'unsent.sent': 'Sent',
  'unsent.waiting': 'Not sent yet. It is kept here and goes by itself when the connection is back.',
  'unsent.slow': 'Not sent yet. That was a lot in a short time; it goes by itself in a moment.',
  'unsent.try': 'Try now',
  'unsent.remove': 'Remove',
  'unsent.edit': 'Back to writing',

  'write.label': 'Your words',
  'write.placeholder': 'Take your time…',
  'write.send': 'Send',
  'write.keys': 'Enter sends. Shift and Enter begin a new line.',
  'write.empty': 'There are no words here yet.',
  'write.little': {
    one: '{count} character left in this message',
    other: '{count} characters left in this message',
  },
  'write.over': {
    one: 'This is {count} character longer than fits in one message. It is kept: you could share it in two parts.',
    other:
      'This is {count} characters longer than fits in one message. It is kept: you could share it in two parts.',
  },
  'write.reply.to': 'Replying to {name}',
  'write.reply.stop': 'Do not reply to this message',
  'write.muted': 'Your voice is resting here until {time}. You can read along, and you are welcome.',
  'write.muted.why': 'Why: {why}',
  'write.kept': 'Your words are kept here, for when you can write again.',
  'write.first': {
    one: '{count} person can read what you write here.',
    other: 'The {count} people of this circle can read what you write here.',
  },
  'write.first.who': 'Who can read here',
} as const;

export default en;
