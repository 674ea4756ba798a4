/** What may be done to someone: loaded with the menus that offer it. */
const en = {
  'person.mute': 'Pause {name}’s writing',
  'person.unmute': 'Let {name} write again',
  'person.unmuted': '{name} can write again.',
  'person.remove': 'Remove {name} from the circle',
} as const;

export default en;
