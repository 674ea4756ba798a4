/** As the server counts them: characters as people see them, and bytes. The server has the last word. */
export const mostCharacters = 4_000;
const mostBytes = 16 * 1_024;
/** From here on the person is told how much is left. */
const soon = 200;

export type Room = { state: 'plenty' } | { state: 'little' | 'over'; characters: number };

/** How much of one message a text takes. `characters` is what is left, or what is too much. */
export function roomFor(text: string): Room {
  // A text with so few code units fits by any count, and is not worth counting at each key.
  if (text.length < mostCharacters - soon) return { state: 'plenty' };
  const characters = countCharacters(text);
  const bytes = new TextEncoder().encode(text).length;
  if (characters > mostCharacters) return { state: 'over', characters: characters - mostCharacters };
  if (bytes > mostBytes) return { state: 'over', characters: Math.ceil((bytes - mostBytes) / 4) };
  const left = mostCharacters - characters;
  return left <= soon ? { state: 'little', characters: left } : { state: 'plenty' };
}

function countCharacters(text: string): number {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text).length;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) count += 1;
  return count;
}
