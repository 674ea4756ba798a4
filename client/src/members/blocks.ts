import { api, ask } from '../api/client';
import { kindly, type Answer } from '../api/refusal';
import type { BlockedPerson } from '../api/schema';
import { onForget } from '../app/forget';
import { toast } from '../ui/toast.svelte';
import { t } from './texts/block';

type Someone = { readonly person: string; readonly name: string };

/** Whose words I have hidden, as last heard; null until asked. Only what a menu offers rests on it: what is shown is the server's to say. */
let known: readonly BlockedPerson[] | null = null;

onForget(() => (known = null));

export async function loadBlocked(): Promise<Answer<readonly BlockedPerson[]>> {
  const answer = await ask(api.GET('/api/people/blocked'));
  if (answer.ok) known = answer.value;
  return answer;
}

/** Without the list nobody counts as hidden: hiding twice changes nothing. */
export async function isBlocked(person: string): Promise<boolean> {
  if (!known) await loadBlocked();
  return known?.some((one) => one.person === person) ?? false;
}

export async function block({ person, name }: Someone): Promise<Answer<unknown>> {
  const answer = await ask(api.PUT('/api/people/{person}/block', { params: { path: { person } } }));
  known = null;
  if (answer.ok) {
    const undo = { label: t('blocked.undo'), run: () => void readAgain({ person, name }) };
    toast({ text: t('block.done', { name }), undo });
  }
  return answer;
}

/** There is nothing to weigh, so nothing is asked. Answers the "no" in words, where there was one. */
export async function unblock({ person, name }: Someone): Promise<string> {
  const answer = await ask(api.DELETE('/api/people/{person}/block', { params: { path: { person } } }));
  known = null;
  if (!answer.ok) return kindly(answer);
  toast({ text: t('block.undone', { name }) });
  return '';
}

export async function readAgain(someone: Someone): Promise<void> {
  const problem = await unblock(someone);
  if (problem) toast({ text: problem, bad: true });
}
