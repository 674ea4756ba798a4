import { dayKey } from '../app/time';
import type { ExchangeRow, MemberRow, MessageRow, PromptRow } from '../realtime/contract';
import type { RoomState } from '../realtime/reducer';

/** What stands under each other in the conversation. */
export type Line =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'new'; key: string; since: string | null }
  | { kind: 'message'; key: string; row: MessageRow }
  /** What somebody said whose words I have hidden: one line for all of it that stands together. */
  | { kind: 'blocked'; key: string; author: string; position: number }
  | { kind: 'named'; key: string; row: MemberRow }
  | { kind: 'prompt'; key: string; row: PromptRow; current: boolean }
  | { kind: 'exchange'; key: string; row: ExchangeRow };

/** What was unread when the room was entered: after `readTo`, up to `upTo`. It stays so until the room is left. */
export interface Unread {
  readTo: number;
  upTo: number;
}

type Entry = MessageRow | PromptRow;

/**
 * The conversation from the first loaded message on: day lines, the mark of what is new, each reflection after its
 * share. The current prompt stands at the top when it is older than what is loaded.
 */
export function linesOf(state: RoomState, me: string, unread: Unread | null): Line[] {
  const current = state.prompts.at(-1);
  const entries: Entry[] = [
    ...state.messages.filter((row) => row.state !== 'gone'),
    ...state.prompts.filter((row) => row.position >= state.from || row === current),
  ].sort((a, b) => a.position - b.position);
  const renamed = renamedIn(state);
  const firstNew = entries.find((row) => isNew(row, me, unread));
  const lines: Line[] = [];
  let day = '';
  let before: Entry | null = null;
  for (const row of entries) {
    lines.push(...takeBefore(renamed, row.postedAt));
    const today = dayKey(row.postedAt);
    if (today !== day) lines.push({ kind: 'day', key: `day-${today}-${row.position}`, at: row.postedAt });
    day = today;
    if (row === firstNew) {
      // With nothing before it there is nothing that was read, at least not here.
      lines.push({ kind: 'new', key: 'new', since: before ? before.postedAt : null });
    }
    before = row;
    if (row.kind === 'prompt') {
      lines.push({ kind: 'prompt', key: `p-${row.position}`, row, current: row === current });
      continue;
    }
    if (row.state === 'blocked') {
      const last = lines.at(-1);
      if (last?.kind === 'blocked' && last.author === row.author) last.position = row.position;
      else
        lines.push({ kind: 'blocked', key: `b-${row.position}`, author: row.author, position: row.position });
      continue;
    }
    lines.push({ kind: 'message', key: `m-${row.position}`, row });
    for (const exchange of state.exchanges) {
      if (exchange.share === row.position && !exchange.withdrawn)
        lines.push({ kind: 'exchange', key: `e-${exchange.id}`, row: exchange });
    }
  }
  return [...lines, ...renamed];
}

type Renamed = Extract<Line, { kind: 'named' }>;

/** Who took another name since the first message that is here, in the order of the days: nobody reads of earlier ones. */
function renamedIn({ members, messages }: RoomState): Renamed[] {
  const since = messages[0]?.postedAt ?? '~';
  return members
    .filter((row) => row.name && row.formerName && (row.renamedAt ?? '') > since)
    .map((row): Renamed => ({ kind: 'named', key: `n-${row.person}-${row.renamedAt}`, row }))
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

const timeOf = ({ row }: Renamed) => row.renamedAt ?? '';

function takeBefore(renamed: Renamed[], at: string): Renamed[] {
  const later = renamed.findIndex((line) => timeOf(line) > at);
  return renamed.splice(0, later < 0 ? renamed.length : later);
}

/** Whoever has never read here is new, and then everything is: a mark would say nothing. */
function isNew(row: Entry, me: string, unread: Unread | null): boolean {
  if (!unread || unread.readTo === 0) return false;
  if (row.kind === 'message' && row.state === 'blocked') return false;
  const by = row.kind === 'message' ? row.author : row.postedBy;
  return by !== me && row.position > unread.readTo && row.position <= unread.upTo;
}

/** What a reply shows of the message it answers; null when that is not known here. */
export function quoteOf(state: RoomState, position: number | null): MessageRow | null {
  if (position === null) return null;
  return state.messages.find((row) => row.position === position) ?? state.quoted.get(position) ?? null;
}
