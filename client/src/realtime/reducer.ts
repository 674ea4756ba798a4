import type {
  CircleChanges,
  CircleRow,
  ExchangeRow,
  MemberRow,
  MessageRow,
  ProfileRow,
  PromptRow,
  SupportRow,
} from './contract';

/** What one browser knows of one circle. Never changed in place: each change gives a new state, and new arrays where they differ. */
export interface RoomState {
  readonly circle: string;
  /** Every change up to here is in. */
  readonly level: number;
  readonly profile: ProfileRow | null;
  /** By person. Those who left stay, so that what they said keeps a name. */
  readonly members: readonly MemberRow[];
  /** By position, without gaps from `from` on. */
  readonly messages: readonly MessageRow[];
  /** By position; the last one is the current one. */
  readonly prompts: readonly PromptRow[];
  /** By the share they belong to, older first. */
  readonly exchanges: readonly ExchangeRow[];
  /** The support phrases said to messages, by the message's position. */
  readonly support: ReadonlyMap<number, SupportRow>;
  /** Messages that others quote, loaded or not. */
  readonly quoted: ReadonlyMap<number, MessageRow>;
  /** Older messages than this position are not loaded; 0 when all are. */
  readonly from: number;
}

/** Older messages, read by position. */
export interface MessagePage {
  readonly messages: readonly MessageRow[];
  readonly exchanges: readonly ExchangeRow[];
  readonly support: readonly SupportRow[];
  readonly quoted: readonly MessageRow[];
  readonly more: boolean;
}

/** How many messages the first load brings at most; with as many there may be older ones. */
export const firstLoad = 50;

export const emptyRoom = (circle: string): RoomState => ({
  circle,
  level: 0,
  profile: null,
  members: [],
  messages: [],
  prompts: [],
  exchanges: [],
  support: new Map(),
  quoted: new Map(),
  from: 0,
});

/**
 * The room after these changes: rows merged by key, of two versions the one that changed later. Applying the same
 * changes twice, or late, changes nothing. Whether they may be applied at all (no jump) is `catch-up.ts`'s question.
 */
export function applyChanges(before: RoomState, changes: CircleChanges): RoomState {
  const room = changes.reset ? emptyRoom(before.circle) : before;
  const fresh = room.profile === null;
  const loaded = changes.rows.filter(isMessage);
  const from =
    fresh && loaded.length >= firstLoad ? Math.min(...loaded.map((row) => row.position)) : room.from;
  return {
    ...merge(room, changes.rows, changes.quoted, from),
    from,
    level: Math.max(room.level, changes.upTo),
  };
}

/** The room with a page of older messages. The level stays: it is about what is new. */
export function applyPage(room: RoomState, page: MessagePage): RoomState {
  const oldest = page.messages[0]?.position ?? room.from;
  const from = page.more ? Math.min(oldest, room.from) : 0;
  return { ...merge(room, [...page.messages, ...page.exchanges, ...page.support], page.quoted, from), from };
}

function merge(
  room: RoomState,
  rows: readonly CircleRow[],
  quoted: readonly MessageRow[],
  from: number,
): RoomState {
  const messages = rows.filter(isMessage);
  return {
    ...room,
    profile: rows.filter(isProfile).reduce<ProfileRow | null>(newer, room.profile),
    members: mergeBy(room.members, rows.filter(isMember), (row) => row.person, byPerson),
    // A change of a message older than what is loaded would stand there alone, with a hole behind it.
    messages: mergeBy(
      room.messages,
      messages.filter((row) => row.position >= from),
      (row) => row.position,
      byPosition,
    ),
    prompts: mergeBy(room.prompts, rows.filter(isPrompt), (row) => row.position, byPosition),
    exchanges: mergeBy(
      room.exchanges,
      rows.filter(isExchange).filter((row) => row.share >= from),
      (row) => row.id,
      byShare,
    ),
    support: mergeSupport(
      room.support,
      rows.filter(isSupport).filter((row) => row.position >= from),
    ),
    quoted: mergeQuoted(room.quoted, messages, quoted),
  };
}

function mergeBy<Row extends { changed: number }, Key>(
  before: readonly Row[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  order: (a: Row, b: Row) => number,
): readonly Row[] {
  if (rows.length === 0) return before;
  const all = new Map(before.map((row) => [keyOf(row), row]));
  let different = false;
  for (const row of rows) {
    const known = all.get(keyOf(row));
    const kept = newer(known ?? null, row);
    if (kept === known) continue;
    all.set(keyOf(row), kept);
    different = true;
  }
  return different ? [...all.values()].sort(order) : before;
}

function mergeSupport(
  before: ReadonlyMap<number, SupportRow>,
  rows: readonly SupportRow[],
): ReadonlyMap<number, SupportRow> {
  const news = rows.filter((row) => newer(before.get(row.position) ?? null, row) === row);
  return news.length === 0
    ? before
    : new Map([...before, ...news.map((row) => [row.position, row] as const)]);
}

/** Quotes that came beside the rows are kept; later rows of the same messages keep them true. */
function mergeQuoted(
  before: ReadonlyMap<number, MessageRow>,
  messages: readonly MessageRow[],
  quoted: readonly MessageRow[],
): ReadonlyMap<number, MessageRow> {
  const after = new Map(before);
  let different = false;
  const put = (row: MessageRow) => {
    const known = after.get(row.position) ?? null;
    const kept = newer(known, row);
    if (kept === known) return;
    after.set(row.position, kept);
    different = true;
  };
  quoted.forEach(put);
  messages.filter((row) => after.has(row.position)).forEach(put);
  return different ? after : before;
}

const newer = <Row extends { changed: number }>(known: Row | null, row: Row): Row =>
  known && known.changed >= row.changed ? known : row;

const isProfile = (row: CircleRow): row is ProfileRow => row.kind === 'circle';
const isMember = (row: CircleRow): row is MemberRow => row.kind === 'member';
const isMessage = (row: CircleRow): row is MessageRow => row.kind === 'message';
const isPrompt = (row: CircleRow): row is PromptRow => row.kind === 'prompt';
const isSupport = (row: CircleRow): row is SupportRow => row.kind === 'support';
const isExchange = (row: CircleRow): row is ExchangeRow => row.kind === 'exchange';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPerson = (a: MemberRow, b: MemberRow) => compare(a.person, b.person);
const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;
const byShare = (a: ExchangeRow, b: ExchangeRow) => a.share - b.share || compare(a.id, b.id);
