import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CircleChanges, ExchangeRow, MessageRow } from './contract';
import { applyChanges, applyPage, emptyRoom, type RoomState } from './reducer';
import { changes, exchange, member, message, profile, prompt } from './samples';

const room = (...steps: CircleChanges[]) => steps.reduce(applyChanges, emptyRoom('c'));
const positions = (state: RoomState) => state.messages.map((row) => row.position);

describe('the room after changes', () => {
  it('orders messages by position, however they come', () => {
    const state = room(changes(0, 9, [profile(), message(9), message(3), message(6)]));
    expect(positions(state)).toEqual([3, 6, 9]);
    expect(state.level).toBe(9);
  });

  it('keeps of two versions the one that changed later, in either order', () => {
    const hidden = message(3, { changed: 8, state: 'hidden', text: null });
    const there = room(changes(0, 5, [profile(), message(3)]), changes(5, 8, [hidden]));
    const back = room(changes(0, 8, [profile(), hidden]), changes(0, 5, [message(3)]));
    expect(there.messages).toEqual([hidden]);
    expect(back.messages).toEqual([hidden]);
    expect(back.level).toBe(8);
  });

  it('is the same when the same changes come twice', () => {
    const once = room(changes(0, 5, [profile(), member('amara'), message(3), exchange('e', 3)]));
    const twice = applyChanges(
      once,
      changes(0, 5, [profile(), member('amara'), message(3), exchange('e', 3)]),
    );
    expect(twice).toEqual(once);
    expect(twice.messages).toBe(once.messages);
    expect(twice.members).toBe(once.members);
  });

  it('never changes an older state', () => {
    const before = room(changes(0, 5, [profile(), message(3)]));
    const frozen = structuredClone({ ...before, quoted: [...before.quoted] });
    applyChanges(
      before,
      changes(5, 7, [message(7), message(3, { changed: 6, text: 'other' })], [message(1)]),
    );
    expect({ ...before, quoted: [...before.quoted] }).toEqual(frozen);
  });

  it('gives a new array only to what changed', () => {
    const before = room(changes(0, 5, [profile(), member('amara'), message(3)]));
    const after = applyChanges(before, changes(5, 7, [message(7)]));
    expect(after.messages).not.toBe(before.messages);
    expect(after.members).toBe(before.members);
    expect(after.quoted).toBe(before.quoted);
  });

  it('makes the prompt with the highest position the last', () => {
    const state = room(changes(0, 9, [profile(), prompt(9), prompt(2)]));
    expect(state.prompts.at(-1)?.position).toBe(9);
  });

  it('keeps quotes beside the messages, and keeps them true', () => {
    const state = room(
      changes(0, 60, [profile(), message(60, { replyTo: 1 })], [message(1)]),
      changes(60, 61, [message(1, { changed: 61, state: 'hidden', text: null })]),
    );
    expect(state.quoted.get(1)?.state).toBe('hidden');
  });

  it('forgets everything on a reset', () => {
    const before = room(changes(0, 5, [profile(), member('amara'), message(3)]));
    const after = applyChanges(before, { ...changes(5, 0, []), reset: true });
    expect(after).toEqual(emptyRoom('c'));
  });

  it('leaves no hole: a change of a message that is not loaded does not enter the list', () => {
    const newest = Array.from({ length: 50 }, (_, index) => message(100 + index));
    const before = room(changes(0, 149, [profile(), ...newest]));
    const after = applyChanges(
      before,
      changes(149, 151, [message(7, { changed: 150, state: 'hidden', text: null }), message(151)]),
    );
    expect(before.from).toBe(100);
    expect(positions(after)).toEqual([...newest.map((row) => row.position), 151]);
  });

  it('adds older pages in front until there are no more', () => {
    const newest = Array.from({ length: 50 }, (_, index) => message(100 + index));
    const before = room(changes(0, 149, [profile(), ...newest]));
    const page = (rows: MessageRow[], more: boolean) => ({
      messages: rows,
      exchanges: [exchange('e', 80)],
      support: [],
      quoted: [],
      more,
    });
    const middle = applyPage(before, page([message(80), message(90)], true));
    expect([middle.from, middle.exchanges.length, positions(middle)[0]]).toEqual([80, 1, 80]);
    const all = applyPage(middle, page([message(2)], false));
    expect([all.from, positions(all)[0], all.level]).toEqual([0, 2, 149]);
  });
});

interface Fixture {
  name: string;
  viewer: string;
  snapshot: CircleChanges;
  changes: CircleChanges[];
  fresh: CircleChanges;
}

/** What a person would see: the fresh room's window, without the empty traces of what is gone. */
function seen(state: RoomState, fresh: CircleChanges) {
  const loaded = fresh.rows.filter((row) => row.kind === 'message');
  const from = loaded.length >= 50 ? Math.min(...loaded.map((row) => row.position)) : 0;
  const messages = state.messages.filter((row) => row.position >= from && row.state !== 'gone');
  const shares = new Set(messages.map((row) => row.position));
  const quoted = (position: number | null) =>
    position === null
      ? null
      : (state.messages.find((row) => row.position === position) ?? state.quoted.get(position));
  return {
    level: state.level,
    profile: state.profile,
    members: state.members,
    messages: messages.map((row) => ({ ...row, quote: quoted(row.replyTo) })),
    prompt: state.prompts.at(-1) ?? null,
    exchanges: state.exchanges.filter((row: ExchangeRow) => shares.has(row.share)),
    support: [...state.support.values()].filter((row) => shares.has(row.position)),
  };
}

describe('an old snapshot with its changes is a fresh snapshot', () => {
  const folder = join(import.meta.dirname, 'fixtures');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it('has fixtures to replay', () => expect(files).not.toEqual([]));

  for (const file of files) {
    const read: Fixture | Fixture[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const { name, viewer, snapshot, changes: later, fresh } of [read].flat()) {
      it(`${name}, seen by ${viewer}`, () => {
        const stayed = [snapshot, ...later].reduce(applyChanges, emptyRoom(snapshot.circle));
        const came = applyChanges(emptyRoom(fresh.circle), fresh);
        expect(seen(stayed, fresh)).toEqual(seen(came, fresh));
      });
    }
  }
});
