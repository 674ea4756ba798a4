import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import type { CaseSummary } from '../api/schema';
import { onForget } from '../app/forget';
import { announce } from '../ui/announcer.svelte';
import { inOrder, type Order, type Show } from './order';
import { t } from './texts/t';

type Lists = Readonly<Record<Show, readonly CaseSummary[] | null>>;
const unknown: Lists = {
  open: null,
  mine: null,
  'handed-on': null,
  'laid-aside': null,
  done: null,
};

/** The lists of cases, each replaced as a whole; what is decided is loaded only when asked for. */
class Desk {
  show = $state<Show>('open');
  order = $state<Order>('urgent');
  lists = $state.raw<Lists>(unknown);
  /** The last load failed: what is listed may be old. */
  problem = $state.raw<Refused | null>(null);
  /** For waiting times; it moves with each load and every half minute. */
  now = $state(Date.now());

  readonly cases = $derived(inOrder(this.lists[this.show] ?? [], this.show, this.order));
  readonly known = $derived(this.lists[this.show] !== null);
  /** What is left to do, whatever list is shown. */
  readonly toDo = $derived(inOrder(this.lists.open ?? [], 'open', this.order));

  find(id: string): CaseSummary | null {
    return (
      Object.values(this.lists)
        .flatMap((list) => list ?? [])
        .find((one) => one.id === id) ?? null
    );
  }
}

export const desk = new Desk();

let turn = 0;
let loadedAt = 0;

/** How long ago the lists came, in ms. */
export const ageOfLists = (): number => Date.now() - loadedAt;

export async function loadCases(): Promise<void> {
  const mine = ++turn;
  const { show } = desk;
  const wanted = [...new Set<Show>(['open', 'mine', 'handed-on', show])];
  const answers = await Promise.all(
    wanted.map((state) => ask(api.GET('/api/desk/cases', { params: { query: { state } } }))),
  );
  if (mine !== turn) return;
  const refused = answers.find((answer) => !answer.ok);
  if (refused && !refused.ok) {
    desk.problem = refused;
    return;
  }
  const before = desk.lists;
  const lists = { ...before };
  wanted.forEach((state, index) => {
    const answer = answers[index];
    if (answer?.ok) lists[state] = answer.value;
  });
  loadedAt = Date.now();
  Object.assign(desk, { lists, problem: null, now: loadedAt });
  if (before.open && lists.open) tellNew(before.open, lists.open);
}

export function showList(show: Show) {
  desk.show = show;
  void loadCases();
}

/** A decided case leaves the lists at once; the server's lists follow. */
export function leaveList(id: string) {
  const without = (list: readonly CaseSummary[] | null) => list?.filter((one) => one.id !== id) ?? null;
  const { open, mine, 'handed-on': handed, 'laid-aside': aside, done } = desk.lists;
  desk.lists = {
    open: without(open),
    mine: without(mine),
    'handed-on': without(handed),
    'laid-aside': without(aside),
    done,
  };
}

/** Whoever reads somewhere else on the page hears of it; nothing moves. */
function tellNew(before: readonly CaseSummary[], after: readonly CaseSummary[]) {
  const fresh = after.filter((one) => one.state === 'new' && !before.some((old) => old.id === one.id));
  if (fresh.length === 0) return;
  const urgent = fresh.some((one) => one.severity === 'urgent');
  announce(urgent ? t('list.new.urgent') : t('list.new', { count: fresh.length }));
}

onForget(() => {
  turn += 1;
  Object.assign(desk, { show: 'open', order: 'urgent', lists: unknown, problem: null });
});
