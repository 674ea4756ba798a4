import { api, ask } from '../api/client';
import type { Preferences } from '../api/schema';
import { setLoudness } from '../ui/announcer.svelte';
import { onForget } from './forget';
import { deviceLook, keepLook, speakAsChosen } from './look';

const longest = 30_000;

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

/** What the server does not have yet. */
let unsaved: Partial<Preferences> = {};
/** Somebody is signed in, and these are theirs. */
let signedIn = false;
let running = false;

/**
 * Changes something at once, here; the server is told until it has heard. Before signing in it waits for that.
 * `onlyHere`: it stays on this device.
 */
export function prefer(change: Partial<Preferences>, { onlyHere = false } = {}) {
  preferences.now = { ...preferences.now, ...change };
  void apply();
  if (onlyHere) return;
  unsaved = { ...unsaved, ...change };
  void keep();
}

/** The server's word about who has just signed in. What was chosen on the way in is newer. */
export async function takePreferences(theirs: Preferences) {
  signedIn = true;
  const { language = null, country = null } = deviceLook();
  preferences.now = {
    ...theirs,
    language: theirs.language ?? language,
    country: theirs.country ?? country,
    ...unsaved,
  };
  await apply();
  void keep();
}

async function apply() {
  const { theme, textSize, language, country, announcements, exitShown } = preferences.now;
  keepLook({ theme, textSize, language, country });
  setLoudness(announcements);
  document.documentElement.toggleAttribute('data-exit-hidden', !exitShown);
  await speakAsChosen();
}

/** Tells the server until it has heard. Only what changed here: another window may have changed the rest. */
async function keep() {
  if (running) return;
  running = true;
  for (let pause = 1_000; signedIn && Object.keys(unsaved).length > 0;) {
    const sent = unsaved;
    preferences.keeping = 'asking';
    const kept = await ask(api.GET('/api/me/preferences'));
    const told = kept.ok
      ? await ask(api.PUT('/api/me/preferences', { body: { ...kept.value, ...sent } }))
      : kept;
    if (told.ok) {
      if (unsaved === sent) unsaved = {};
      preferences.keeping = 'kept';
    } else if (kept.ok && told.code === 'invalid') {
      unsaved = {};
      preferences.now = kept.value;
      preferences.keeping = 'refused';
      void apply();
    } else {
      preferences.keeping = 'waiting';
      await new Promise((done) => setTimeout(done, pause));
      pause = Math.min(pause * 2, longest);
    }
  }
  running = false;
}

onForget(() => {
  unsaved = {};
  signedIn = false;
  preferences.keeping = 'kept';
  preferences.now = { ...unchosen, ...deviceLook() };
  void apply();
});
