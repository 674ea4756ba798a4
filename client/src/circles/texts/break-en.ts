/** The texts of the quiet break: loaded with it. */
const en = {
  'break.title': 'A quiet moment',
  'break.text':
    'You are away from the talk, and your seat is kept. The others see only that you are resting. Nothing new is shown or read aloud until you come back, and what you were writing is still there.',
  'break.breathe': 'Breathe with a slow circle',
  'break.still': 'Let the circle rest',
  'break.back': 'Come back',
} as const;

export default en;
