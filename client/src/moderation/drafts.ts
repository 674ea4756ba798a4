import { onForget } from '../app/forget';

/** What is being written about one case: a note for the team, and what the author would be told. */
export type Draft = { note: string; choice: string | null; whys: Readonly<Record<string, string>> };

/** As the server counts it, for notes and for what an author is told. */
export const mostCharacters = 1_000;

const prefix = 'pc.desk.';
const longest = 24 * 60 * 60_000;
const kept = new Map<string, Draft>();

const empty: Draft = { note: '', choice: null, whys: {} };

/** Half-written words stay in this tab for a day, whatever happens to the page, the list or the connection. */
export function draftOf(id: string): Draft {
  return kept.get(id) ?? stored(id) ?? empty;
}

export function keepDraft(id: string, change: Partial<Draft>) {
  const draft = { ...draftOf(id), ...change };
  kept.set(id, draft);
  tryTo(() => {
    if (isEmpty(draft)) sessionStorage.removeItem(prefix + id);
    else sessionStorage.setItem(prefix + id, JSON.stringify({ ...draft, at: Date.now() }));
  });
}

export function dropDraft(id: string) {
  kept.delete(id);
  tryTo(() => sessionStorage.removeItem(prefix + id));
}

/** The note was sent: it goes, unless it was changed on the way. */
export function noteSent(id: string, text: string) {
  if (draftOf(id).note.trim() === text) keepDraft(id, { note: '' });
}

const isEmpty = (draft: Draft) =>
  !draft.note && draft.choice === null && Object.keys(draft.whys).length === 0;

function stored(id: string): Draft | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(prefix + id) ?? 'null');
    if (!isRecord(found) || typeof found['at'] !== 'number' || Date.now() - found['at'] > longest)
      return null;
    const whys = isRecord(found['whys']) ? Object.entries(found['whys']) : [];
    return {
      note: typeof found['note'] === 'string' ? found['note'] : '',
      choice: typeof found['choice'] === 'string' ? found['choice'] : null,
      whys: Object.fromEntries(whys.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Storage can be switched off; then the words live as long as the page. */
function tryTo(act: () => void) {
  try {
    act();
  } catch {
    // They are in memory.
  }
}

onForget(({ drafts }) => {
  if (drafts) kept.clear();
});
