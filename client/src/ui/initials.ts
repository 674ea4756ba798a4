/** "Amara" → "AM", "Ana Maria Silva" → "AS". Whole characters only, so that no letter is cut in half. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/u).filter(Boolean);
  const first = parts[0];
  if (!first) return '·';
  const last = parts.length > 1 ? parts[parts.length - 1] : undefined;
  const letters = last ? [head(first), head(last)] : characters(first).slice(0, 2);
  return letters.join('').toLocaleUpperCase();
}

const head = (word: string) => characters(word)[0] ?? '';

/** What people see as one character each; older browsers see code points, which is nearly as good here. */
function characters(word: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(word);
  return Array.from(new Intl.Segmenter().segment(word), (piece) => piece.segment);
}
