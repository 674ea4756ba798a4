/** What the device says is read by whoever looks at it: it names no product, no circle and no kind of help. */
const en = {
  device: 'Tell me through this device',
  'device.hint':
    'When there is a notice that you left on, and no window of this site is in sight, your device shows this, without a sound:',
  'device.says': 'Something new for you',
  'device.beside':
    'It never names a person or a circle, and never says what it is about. Messages in your circles don’t bring it. Your device adds the address of this site; where you installed it as an app, the name of the app.',
  'device.works':
    'It works while a tab or window of this site is open somewhere in this browser. Exit now and signing out switch it off.',
  'device.unanswered': 'Your browser was not given leave, so nothing has changed.',
  'device.denied':
    'Your browser keeps this site from showing anything. You can allow it in the browser’s settings for this site, and then switch it on here.',
  'device.never':
    'This browser can’t do it here. On an iPhone or iPad it may work once this site is on your home screen.',
} as const;

export default en;
