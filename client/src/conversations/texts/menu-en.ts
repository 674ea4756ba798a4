/** What the menu of a message offers: loaded with it. */
const en = {
  'message.reply': 'Reply',
  'message.reflect': 'Say what you heard',
  'message.edit': 'Change it, until {time}',
  'message.delete': 'Take it back',
  'message.note': 'Add a content note',
  'message.note.change': 'Change its content notes',
  'message.flag': 'Ask a moderator to look',
  'phrases.back': 'Take back “{phrase}”',
} as const;

export default en;
