import { api, ask } from '../api/client';
import type { Answer } from '../api/refusal';
import type { CaseView } from '../api/schema';
import { go } from '../app/router.svelte';
import { me } from '../app/session.svelte';
import { announce } from '../ui/announcer.svelte';
import { toast } from '../ui/toast.svelte';
import { act, opened, path } from './case.svelte';
import { desk, leaveList, loadCases } from './desk.svelte';
import { draftOf, dropDraft, noteSent } from './drafts';
import { keys } from './keys.svelte';
import { nextToDo } from './order';
import { titleOf } from './reasons';
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

/** Decides, offers to take it back, and goes on to the next case. Answers whether it was done. */
async function decide(
  id: string,
  kind: 'kept' | 'hidden',
  request: (note: string | null) => Promise<Answer<CaseView>>,
): Promise<boolean> {
  if (deciding) {
    announce(t('do.wait'));
    return false;
  }
  deciding = true;
  const answer = await act(id, () => request(draftOf(id).note.trim() || null));
  deciding = false;
  if (!answer.ok) {
    announce(told(answer));
    void loadCases();
    return false;
  }
  dropDraft(id);
  offerUndo(answer.value, kind);
  goOn(id);
  return true;
}

function offerUndo(view: CaseView, kind: 'kept' | 'hidden') {
  const action = view.actions.findLast((one) => one.kind === kind && !one.undone);
  const label = keys.on && matchMedia('(hover: hover)').matches ? t('undo.key') : t('undo.button');
  toast({
    text: t(`done.${kind}`, { title: titleOf(view.summary) }),
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
