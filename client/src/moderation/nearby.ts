/** So much stands around the flagged message at first: enough to see what it answers, and it is in sight at once. */
const around = 2;

/** What to leave out at first, before and after the flagged line; one line alone is not worth a button. */
export function farAway(lines: readonly { flagged: boolean }[]): { before: number; after: number } {
  const at = lines.findIndex((line) => line.flagged);
  if (at < 0) return { before: 0, after: 0 };
  // Words that were changed and flagged again are the flagged message too.
  const last = lines.findLastIndex((line) => line.flagged);
  const worth = (count: number) => (count > 1 ? count : 0);
  return { before: worth(at - around), after: worth(lines.length - 1 - last - around) };
}
