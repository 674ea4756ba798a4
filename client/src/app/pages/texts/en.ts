const en = {
  'settings.look': 'Look',
  'settings.look.system': 'As this device is set',
  'settings.look.light': 'Light',
  'settings.look.dark': 'Dark',
  'settings.aloud': 'Read aloud',
  'settings.aloud.hint': 'What a screen reader says when messages arrive.',
  'settings.aloud.all': 'Every message',
  'settings.aloud.important': 'Only new questions and what is said to me',
  'settings.aloud.off': 'Nothing',
} as const;

export default en;
