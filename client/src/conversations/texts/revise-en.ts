/** The texts of what changes, notes or takes back a message: loaded with it. */
const en = {
  'edit.label': 'Your words, changed',
  'edit.until': 'You can change them until {time}. Until you save, everyone reads what stood here before.',
  'edit.save': 'Save',
  'edit.stop': 'Leave it as it was',
  'edit.saved': 'Changed.',
  'edit.waiting': 'Not saved yet. Your words are kept here; try again when the connection is back.',
  'edit.late': 'Ten minutes are over, so the message stays as it was. Your words are still here.',
  'edit.late.new': 'Send them as a new message',
  'edit.meanwhile': 'This message was changed meanwhile, perhaps on another device of yours. It reads now:',
  'edit.mine': 'Yours reads:',
  'edit.meanwhile.mine': 'Save mine instead',
  'edit.meanwhile.theirs': 'Keep how it reads now',
  'edit.gone': 'The message is no longer here. Your words still are.',

  'delete.title': 'Take this message back?',
  'delete.text':
    'Its words are deleted for everyone, and can’t be brought back. What others answered stays; a reflection of it goes with it. In its place the circle reads “Taken back”.',
  'delete.case': 'If someone asked a moderator to look at it, they can still read it for that.',
  'delete.yes': 'Take it back',
  'delete.no': 'Keep it',
  'delete.done': 'Taken back.',

  'note.title': 'Content notes',
  'note.lead':
    'Who asked for it sees the message folded, with these notes on it, and opens it when they are ready. Everyone else sees the notes below it.',
  'note.save': 'Save the notes',
  'note.cancel': 'Leave it',
  'note.done': 'The notes are saved.',
  'notes.most': 'A message can carry {count} notes.',
  'notes.legend': 'It touches on',
} as const;

export default en;
