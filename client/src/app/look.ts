import type { Preferences } from '../api/schema';
import { languages, speak } from './texts/words';

/** What stays on a device when a person leaves it: how pages look, and nothing about anybody. */
export type Look = Partial<Pick<Preferences, 'theme' | 'textSize' | 'language' | 'country'>>;

/** `public/first-paint.js` reads it too, before the first paint. */
export const lookKey = 'pc.look';

export function deviceLook(): Look {
  try {
    return (JSON.parse(localStorage.getItem(lookKey) ?? 'null') as Look | null) ?? {};
  } catch {
    return {};
  }
}

export function keepLook(look: Look) {
  const { theme = 'system', textSize = 100 } = look;
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (textSize === 100) delete dataset['text'];
  else dataset['text'] = String(textSize);
  try {
    localStorage.setItem(lookKey, JSON.stringify(look));
  } catch {
    // It holds until the page is closed.
  }
}

/** Speaks the chosen language, else the first of the browser's that we speak. Without its texts all stays as it is. */
export async function speakAsChosen() {
  const guessed = navigator.languages.map((one) => languages.find((known) => one.startsWith(known)));
  try {
    await speak(deviceLook().language ?? guessed.find((one) => one) ?? 'en');
  } catch {
    // The next page asks for its texts again.
  }
}
