const en = {
  'card.today': 'Today’s question',
  'card.week': 'This week’s question',
  'card.current': 'The circle’s question',
  'card.before': 'An earlier question',
  'card.from': 'From {name}. You can always pass.',
  'card.from.facilitator': 'From {name}, who is facilitating. You can always pass.',
  'card.from.me': 'From you. Everyone can always pass.',
  'card.notes': 'Touches on {notes}',
  'card.folded': 'A question that touches on {notes}',
  'card.unfold': 'Show it',
  'card.show': 'Show the question',
  arrived: 'A new question: {text}',

  'post.action': 'Post a question',
} as const;

export default en;
