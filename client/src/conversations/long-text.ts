/** Code units, and lines, that are shown at once; a little more than that is shown whole. */
const most = 1_200;
const mostLines = 24;
const spare = 1.5;

/** The beginning of a text that is too long to stand there whole, cut between words; null for most. */
export function clamp(text: string): string | null {
  const lines = text.split('\n', mostLines * spare + 1);
  const tooHigh = lines.length > mostLines * spare;
  if (!tooHigh && text.length <= most * spare) return null;
  const high = tooHigh ? lines.slice(0, mostLines).join('\n') : text;
  return `${high.length > most ? cut(high) : high}…`;
}

function cut(text: string): string {
  const start = text.slice(0, most);
  const word = start.search(/\s\S*$/u);
  // Without a space near the end it is cut where a character ends, never inside one.
  return word > most / 2 ? start.slice(0, word) : wholeCharacters(start);
}

/** Without its last character, which may go on behind the cut. */
function wholeCharacters(text: string): string {
  if (typeof Intl.Segmenter === 'function') {
    const last = [...new Intl.Segmenter().segment(text.slice(-64))].at(-1);
    return text.slice(0, text.length - (last?.segment.length ?? 0));
  }
  return text.replace(/[\p{L}\p{N}\p{S}]?[\p{M}\u200d\ud800-\udbff]*$/u, '');
}

/** Nothing in it can be seen: spaces, zero-width characters and marks that steer the direction only. */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\u2800]/u.test(text);
