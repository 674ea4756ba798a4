/** What somebody is called who has no name here. */
const en = {
  unknown: 'Someone',
  left: 'Someone who left',
} as const;

export default en;
