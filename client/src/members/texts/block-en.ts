/** What hiding somebody's words says: in menus, in the dialog that asks once more, and in settings. */
const en = {
  'block.item': 'Hide what {name} says',
  'block.item.undo': 'Read what {name} says again',

  'block.title': 'Hide what {name} says?',
  'block.everywhere':
    'You no longer read what {name} said or will say, in each circle that you share. A line shows where it was.',
  'block.untold': '{name} is not told, and reads what you write as before.',
  'block.work':
    'Who facilitates or moderates still reaches you with questions for the circle, and with what they decide.',
  'block.back': 'You can read {name} again whenever you like: here, or in Settings.',
  'block.worry':
    'If something hurt you, a moderator can look at it too: the menu of the message asks for it.',
  'block.do': 'Hide what {name} says',
  'block.not': 'Not now',
  'block.done': 'What {name} says is hidden from you.',
  'block.undone': 'You read what {name} says again.',

  'blocked.none': 'There is nobody whose words you have hidden.',
  'blocked.undo': 'Read again',
  'blocked.problem': 'The list did not arrive.',
} as const;

export default en;
