import { onForget } from './forget';

/** What is half written, by the place it is written in: in memory, and in this tab's storage so that a reload keeps it. */
const memory = new Map<string, string>();

const prefix = 'pc.draft.';
const day = 24 * 60 * 60 * 1_000;

export function draftOf(place: string): string {
  return memory.get(place) ?? restore(place);
}

export function keepDraft(place: string, text: string) {
  if (text === '') return dropDraft(place);
  memory.set(place, text);
  try {
    sessionStorage.setItem(prefix + place, JSON.stringify({ text, at: Date.now() }));
  } catch {
    // Memory has it.
  }
}

export function dropDraft(place: string) {
  memory.delete(place);
  try {
    sessionStorage.removeItem(prefix + place);
  } catch {
    // There was none, then.
  }
}

/** Forgets all that was being written in places that begin with this. */
export function dropDraftsOf(start: string) {
  for (const place of placesOf(start)) dropDraft(place);
}

/** Gives back all that was being written in places that begin with this, and forgets it here. */
export function takeDraftsOf(start: string): string[] {
  const places = placesOf(start);
  const words = places.map(draftOf).filter((text) => text.trim() !== '');
  for (const place of places) dropDraft(place);
  return words;
}

function placesOf(start: string): string[] {
  const stored = (() => {
    try {
      return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  })();
  const places = [...memory.keys(), ...stored.map((key) => key.slice(prefix.length))];
  return [...new Set(places)].filter((place) => place.startsWith(start));
}

function restore(place: string): string {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + place) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return '';
    const { text, at } = kept as Record<string, unknown>;
    if (typeof text !== 'string' || typeof at !== 'number') return '';
    if (Date.now() - at < day) return text;
    dropDraft(place);
    return '';
  } catch {
    return '';
  }
}

onForget(({ drafts }) => drafts && dropDraftsOf(''));
