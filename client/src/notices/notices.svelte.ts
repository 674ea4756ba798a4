import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import type { NoticeView } from '../api/schema';
import { onForget } from '../app/forget';
import { keepFresh } from '../app/keep-fresh';

/** What became of my message or my report: told here, to me alone. */
export const notices = $state<{ all: readonly NoticeView[]; known: boolean; problem: Refused | null }>({
  all: [],
  known: false,
  problem: null,
});

export const unread = (): number => notices.all.filter((one) => !one.read).length;

/** Also called when the hub says that a notice arrived. */
export async function loadNotices(): Promise<void> {
  const answer = await ask(api.GET('/api/notices'));
  if (!answer.ok) {
    notices.problem = answer;
    return;
  }
  notices.all = answer.value;
  notices.known = true;
  notices.problem = null;
}

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

export const keepNoticesFresh = (): (() => void) => keepFresh(() => void loadNotices(), 60_000);

onForget(() => Object.assign(notices, { all: [], known: false, problem: null }));
