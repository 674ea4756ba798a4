import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import { notices } from './notices.svelte';

export async function readNotice(id: string): Promise<void> {
  const before = notices.all;
  notices.all = before.map((one) => (one.id === id ? { ...one, read: true } : one));
  const answer = await ask(api.POST('/api/notices/{id}/read', { params: { path: { id } } }));
  if (!answer.ok) notices.all = before;
}

/** All that is shown here; what has come meanwhile stays new. Answers why not, if so. */
export async function readAll(): Promise<Refused | null> {
  const before = notices.all;
  const fresh = before.filter((one) => !one.read).map((one) => one.id);
  if (fresh.length === 0) return null;
  notices.all = before.map((one) => ({ ...one, read: true }));
  const answer = await ask(api.POST('/api/notices/read', { body: { notices: fresh } }));
  if (answer.ok) return null;
  notices.all = before;
  return answer;
}
