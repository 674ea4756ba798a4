import { api, ask } from '../api/client';
import { kindly } from '../api/refusal';
import { toast } from '../ui/toast.svelte';
import { t } from './texts/person';

/** Ends a pause at once. There is nothing to weigh, so nothing is asked. */
export async function unmute(
  circle: string,
  { person, name }: { person: string; name: string },
): Promise<void> {
  const answer = await ask(
    api.POST('/api/circles/{circle}/members/{person}/unmute', { params: { path: { circle, person } } }),
  );
  toast({ bad: !answer.ok, text: answer.ok ? t('person.unmuted', { name }) : kindly(answer) });
}
