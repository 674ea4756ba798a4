import { api, ask } from '../api/client';
import { preferences, tellWith, unsaved } from './preferences.svelte';

const longest = 30_000;
let running = false;

/** Tells the server until it has heard. Only what changed here: another window may have changed the rest. */
async function keep() {
  if (running) return;
  running = true;
  for (let pause = 1_000; unsaved.theirs && Object.keys(unsaved.now).length > 0;) {
    const sent = unsaved.now;
    preferences.keeping = 'asking';
    const kept = await ask(api.GET('/api/me/preferences'));
    const told = kept.ok
      ? await ask(api.PUT('/api/me/preferences', { body: { ...kept.value, ...sent } }))
      : kept;
    if (told.ok) {
      if (unsaved.now === sent) unsaved.now = {};
      preferences.keeping = 'kept';
    } else if (kept.ok && told.code === 'invalid') {
      unsaved.now = {};
      preferences.now = kept.value;
      preferences.keeping = 'refused';
    } else {
      preferences.keeping = 'waiting';
      await new Promise((done) => setTimeout(done, pause));
      pause = Math.min(pause * 2, longest);
    }
  }
  running = false;
}

tellWith(() => void keep());
