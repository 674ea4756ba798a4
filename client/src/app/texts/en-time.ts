const en = {
  today: 'Today',
  yesterday: 'Yesterday',
  tomorrow: 'Tomorrow',
  dayAt: '{day}, {time}',
  inPlace: '{time} in {place}',
} as const;

export default en;
