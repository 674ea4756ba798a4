import { setLoudness, type Loudness } from '../ui/announcer.svelte';

export const loudnesses = ['all', 'important', 'off'] as const satisfies readonly Loudness[];

const key = 'pc.aloud';

/** How much a screen reader is told of the talk, as chosen on this device. */
export function chosenLoudness(): Loudness {
  try {
    return loudnesses.find((one) => one === localStorage.getItem(key)) ?? 'all';
  } catch {
    return 'all';
  }
}

export const applyLoudness = () => setLoudness(chosenLoudness());

export function chooseLoudness(loudness: Loudness) {
  setLoudness(loudness);
  try {
    localStorage.setItem(key, loudness);
  } catch {
    // It holds until the page is closed.
  }
}
