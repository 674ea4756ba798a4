/** What is said by the parts that come after the first page. */
const en = {
  'exit.shift.2': 'Shift pressed. Press it 2 more times to leave.',
  'exit.shift.1': 'Shift pressed. Press it once more to leave.',
  'exit.shift.off': 'Shift no longer counts. You are still here.',

  'version.region': 'New version',
  'version.ready': 'A new version is ready. Load it when it suits you.',
  'version.load': 'Load it now',
  'version.later': 'Later',
} as const;

export default en;
