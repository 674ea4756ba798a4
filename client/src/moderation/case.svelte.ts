import { api, ask } from '../api/client';
import type { Answer, Refused } from '../api/refusal';
import type { CaseView } from '../api/schema';
import { onForget } from '../app/forget';
import { someone } from '../app/texts/people';

/** The case that is open. Every answer of the desk is the whole case, so it is replaced and never patched. */
class Opened {
  id = $state<string | null>(null);
  view = $state.raw<CaseView | null>(null);
  /** Why it can't be shown. */
  problem = $state.raw<Refused | null>(null);
  /** Why the last thing tried did not happen; it stays until something else is tried. */
  refusal = $state.raw<Refused | null>(null);
  /** A folded message of it was unfolded. */
  unfolded = $state(false);
}

export const opened = new Opened();

let turn = 0;
let shownAt = 0;

/** How long the open case has been on the screen, in ms: a key pressed twice must not decide the next case unseen. */
export const shownFor = (): number => (opened.view ? Date.now() - shownAt : 0);

export const path = (id: string) => ({ params: { path: { case: id } } });

export async function openCase(id: string): Promise<void> {
  if (opened.id !== id)
    Object.assign(opened, { id, view: null, problem: null, refusal: null, unfolded: false });
  await reloadCase();
}

export function closeCase() {
  turn += 1;
  Object.assign(opened, { id: null, view: null, problem: null, refusal: null, unfolded: false });
}

/** Also when the hub says that it changed. What is on the screen stays until the answer is there. */
export async function reloadCase(): Promise<void> {
  const { id } = opened;
  if (id === null) return;
  const mine = ++turn;
  const answer = await ask(api.GET('/api/desk/cases/{case}', path(id)));
  if (mine !== turn) return;
  if (answer.ok) put(answer.value);
  else if (opened.view === null || answer.code === 'not_found')
    Object.assign(opened, { view: null, problem: answer });
}

/** Does something with a case; its answer is the case as it is now. A "no" says where to look again. */
export async function act(id: string, request: () => Promise<Answer<CaseView>>): Promise<Answer<CaseView>> {
  const isOpen = () => opened.id === id;
  if (isOpen()) opened.refusal = null;
  const answer = await request();
  if (!isOpen()) return answer;
  if (answer.ok) {
    accept(answer.value);
    return answer;
  }
  opened.refusal = answer;
  if (answer.code === 'conflict' || answer.code === 'not_found') await reloadCase();
  return answer;
}

/** Shows an answer, unless another case is open by now. A read that is still under way is older, and is dropped. */
export function accept(view: CaseView) {
  if (opened.id !== view.summary.id) return;
  turn += 1;
  put(view);
}

/** Whoever deleted their account has no name any more. */
const nameOf = (name: string) => name || someone('left');

const named = (view: CaseView): CaseView => ({
  ...view,
  summary: {
    ...view.summary,
    claimedBy: view.summary.claimedBy && {
      ...view.summary.claimedBy,
      name: nameOf(view.summary.claimedBy.name),
    },
  },
  author: { ...view.author, name: nameOf(view.author.name) },
  context: view.context.map((line) => ({ ...line, name: nameOf(line.name) })),
  notes: view.notes.map((note) => ({ ...note, by: nameOf(note.by) })),
  actions: view.actions.map((act) => ({ ...act, by: nameOf(act.by) })),
  history: view.history.map((line) => ({ ...line, by: nameOf(line.by) })),
});

function put(view: CaseView) {
  if (opened.view === null) shownAt = Date.now();
  Object.assign(opened, { view: named(view), problem: null });
}

onForget(closeCase);
