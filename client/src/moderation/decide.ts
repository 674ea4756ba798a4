import { api, ask } from '../api/client';
import type { Answer } from '../api/refusal';
import type { CaseView } from '../api/schema';
import { go } from '../app/router.svelte';
import { me } from '../app/session.svelte';
import { announce } from '../ui/announcer.svelte';
import { toast } from '../ui/toast.svelte';
import { plans, type Act, type Wanted } from './acts';
import { act, opened, path } from './case.svelte';
import { desk, leaveList, loadCases } from './desk.svelte';
import { draftOf, dropDraft, keepDraft, noteSent } from './drafts';
import { keys } from './keys.svelte';
import { nextToDo } from './order';
import { titleOf } from './reasons';
import { t as done } from './texts/act';
import { t } from './texts/t';
import { told } from './told';

let deciding = false;

/** A decision of this person is on its way. */
export const isDeciding = (): boolean => deciding;

export const keepCase = (id: string): Promise<boolean> =>
  decide(id, 'kept', (note) => ask(api.POST('/api/desk/cases/{case}/keep', { ...path(id), body: { note } })));

/** `why` is what the author is told. */
export const hideMessage = (id: string, why: string): Promise<boolean> =>
  decide(id, 'hidden', (note) =>
    ask(api.POST('/api/desk/cases/{case}/hide', { ...path(id), body: { why, note } })),
  );

/** Whatever else can be done; `name` is the author's. Answers whether it was done. */
export async function doAct(id: string, what: Act, wanted: Wanted, name: string): Promise<boolean> {
  const plan = plans[what];
  const view = await once(() => act(id, () => plan.send(id, wanted)));
  if (!view) return false;
  const { [`act.${what}`]: _sent, ...whys } = draftOf(id).whys;
  keepDraft(id, { whys });
  const text = done(`done.${what}`, { title: titleOf(view.summary), name });
  offerUndo(view, plan.done, text);
  if (plan.stays) void loadCases();
  else goOn(id);
  return true;
}

/** Decides, offers to take it back, and goes on to the next case. Answers whether it was done. */
async function decide(
  id: string,
  kind: 'kept' | 'hidden',
  request: (note: string | null) => Promise<Answer<CaseView>>,
): Promise<boolean> {
  const view = await once(() => act(id, () => request(draftOf(id).note.trim() || null)));
  if (!view) return false;
  dropDraft(id);
  offerUndo(view, kind, t(`done.${kind}`, { title: titleOf(view.summary) }));
  goOn(id);
  return true;
}

/** One thing at a time: what is pressed twice is done once. Null when it was not done, which has been said. */
async function once(request: () => Promise<Answer<CaseView>>): Promise<CaseView | null> {
  if (deciding) {
    announce(t('do.wait'));
    return null;
  }
  deciding = true;
  const answer = await request();
  deciding = false;
  if (answer.ok) return answer.value;
  announce(told(answer));
  void loadCases();
  return null;
}

function offerUndo(view: CaseView, kind: CaseView['actions'][number]['kind'], text: string) {
  const action = view.actions.findLast((one) => one.kind === kind && !one.undone);
  const label = keys.on && matchMedia('(hover: hover)').matches ? t('undo.key') : t('undo.button');
  toast({
    text,
    undo: action && { label, run: () => void undo(view.summary.id, action.id) },
  });
}

/** The next case, unless the person has opened another one meanwhile. */
function goOn(id: string) {
  const list = desk.show === 'mine' ? desk.cases : desk.toDo;
  const next = nextToDo(list, id, me()?.person);
  leaveList(id);
  if (opened.id === id) go(next ? `/desk/${next.id}` : '/desk');
  void loadCases();
}

async function undo(id: string, action: string) {
  const answer = await act(id, () =>
    ask(api.POST('/api/desk/cases/{case}/undo', { ...path(id), body: { action } })),
  );
  toast({ bad: !answer.ok, text: answer.ok ? t('undo.done') : told(answer) });
  void loadCases();
  if (answer.ok) go(`/desk/${id}`);
}

/** Adds the note that is being written. Until the answer is there it stays in the field and in the draft. */
export async function addNote(id: string, text: string): Promise<boolean> {
  const answer = await act(id, () =>
    ask(api.POST('/api/desk/cases/{case}/note', { ...path(id), body: { text } })),
  );
  announce(answer.ok ? t('note.added') : told(answer));
  if (answer.ok) noteSent(id, text);
  return answer.ok;
}
