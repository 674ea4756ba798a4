import type { CaseSummary } from '../api/schema';

export const shows = ['open', 'mine', 'handed-on', 'laid-aside', 'done'] as const;
export type Show = (typeof shows)[number];

export const orders = ['urgent', 'oldest'] as const;
export type Order = (typeof orders)[number];

const pressing: Record<CaseSummary['severity'], number> = { urgent: 0, soon: 1, 'can-wait': 2 };

/** Within one urgency who waits longest comes first. What is decided or laid aside comes in the server's order. */
export function inOrder(cases: readonly CaseSummary[], show: Show, order: Order): readonly CaseSummary[] {
  const age = (a: CaseSummary, b: CaseSummary) => Date.parse(a.openedAt) - Date.parse(b.openedAt);
  if (show === 'done' || show === 'laid-aside') return cases;
  return [...cases].sort((a, b) =>
    order === 'urgent' ? pressing[a.severity] - pressing[b.severity] || age(a, b) : age(a, b),
  );
}

/** The neighbour of a case in the list as it is shown; null at its ends. Without a case, or one that has left the list, its first. */
export function neighbour(
  cases: readonly CaseSummary[],
  id: string | null,
  step: 1 | -1,
): CaseSummary | null {
  const at = cases.findIndex((one) => one.id === id);
  if (at < 0) return step > 0 ? (cases[0] ?? null) : null;
  return cases[at + step] ?? null;
}

/** Where to go on after a decision: the next undecided case that no colleague is on, from the top again at the end. */
export function nextToDo(
  cases: readonly CaseSummary[],
  id: string,
  me: string | undefined,
): CaseSummary | null {
  const at = cases.findIndex((one) => one.id === id);
  const round = [...cases.slice(at + 1), ...cases.slice(0, Math.max(at, 0))];
  const free = (one: CaseSummary) => one.claimedBy === null || one.claimedBy.person === me;
  return round.find((one) => one.id !== id && one.state !== 'closed' && free(one)) ?? null;
}
