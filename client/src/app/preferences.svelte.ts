import type { Preferences } from '../api/schema';
import { setLoudness } from '../ui/announcer.svelte';
import { onForget } from './forget';
import { deviceLook, keepLook } from './look';
import { languages, speak } from './texts/words';

/** What somebody wants who has chosen nothing. The server says the same. */
export const unchosen: Preferences = {
  language: null,
  theme: 'system',
  textSize: 100,
  timeFactor: 1,
  announcements: 'all',
  notices: { seats: true, prompts: true, meetingSoon: true },
  typing: false,
  country: null,
  foldedNotes: [],
  exitShown: true,
  deskKeys: true,
  oriented: false,
  orientedToLead: false,
};

/**
 * How this person wants it to be; before signing in, how this device shows it. `keeping` is what became of the last
 * change: `waiting` means that it holds here and is tried again until the server has it.
 */
export const preferences = $state<{ now: Preferences; keeping: 'kept' | 'asking' | 'waiting' | 'refused' }>({
  now: { ...unchosen, ...deviceLook() },
  keeping: 'kept',
});

/** What the server does not have yet, and whether somebody is signed in whose it is. */
export const unsaved: { now: Partial<Preferences>; theirs: boolean } = { now: {}, theirs: false };

/** Telling the server comes with what stands around members' pages: who signs in needs none of it yet. */
let tell = () => {};
export function tellWith(teller: () => void) {
  tell = teller;
  teller();
}

/**
 * Changes something at once, here; the server is told until it has heard. Before signing in it waits for that.
 * `onlyHere`: it stays on this device.
 */
export function prefer(change: Partial<Preferences>, { onlyHere = false } = {}) {
  preferences.now = { ...preferences.now, ...change };
  void apply();
  if (onlyHere) return;
  unsaved.now = { ...unsaved.now, ...change };
  tell();
}

/** The server's word about who has just signed in. What was chosen on the way in is newer. */
export async function takePreferences(theirs: Preferences) {
  unsaved.theirs = true;
  const { language = null, country = null } = deviceLook();
  preferences.now = {
    ...theirs,
    language: theirs.language ?? language,
    country: theirs.country ?? country,
    ...unsaved.now,
  };
  await apply();
  tell();
}

/** Speaks the chosen language, else the first of the browser's that we speak. Without its texts all stays as it is. */
export async function speakAsChosen() {
  const guessed = navigator.languages.map((one) => languages.find((known) => one.startsWith(known)));
  try {
    await speak(preferences.now.language ?? guessed.find((one) => one) ?? 'en');
  } catch {
    // The next page asks for its texts again.
  }
}

async function apply() {
  const { theme, textSize, language, country, announcements } = preferences.now;
  keepLook({ theme, textSize, language, country });
  setLoudness(announcements);
  await speakAsChosen();
}

onForget(() => {
  unsaved.now = {};
  unsaved.theirs = false;
  preferences.keeping = 'kept';
  preferences.now = { ...unchosen, ...deviceLook() };
});
