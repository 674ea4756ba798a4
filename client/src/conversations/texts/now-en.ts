/** What stands above the composer now and then: loaded when it is so. */
const en = {
  'typing.one': '{name} is writing',
  'typing.some': '{names} are writing',
  'muted.until': 'Your voice is resting here until {time}. You can read along, and you are welcome.',
  why: 'Why: {why}',
  'ended.title': 'This circle has closed. Thank you for having been here.',
  'ended.kept': {
    one: 'What was said stays here for {count} day after it was said.',
    other: 'What was said stays here for {count} days after it was said.',
  },
  'ended.find': 'Find another circle',
} as const;

export default en;
