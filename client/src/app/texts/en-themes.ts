const en = {
  'calm-and-body': 'Calm and body',
  'weathering-stress': 'Weathering stress',
  'living-with-a-diagnosis': 'Living with a diagnosis',
  'secure-bonds': 'Secure bonds',
  'lively-minds': 'Lively minds',
  empathy: 'Empathy',
} as const;

export default en;
