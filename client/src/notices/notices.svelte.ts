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

export const keepNoticesFresh = (): (() => void) => keepFresh(() => void loadNotices(), 60_000);

onForget(() => Object.assign(notices, { all: [], known: false, problem: null }));
