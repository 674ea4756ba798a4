import type { ExchangeRow, MemberRow, MessageRow } from '../../realtime/contract';
import { answer } from '../../empathy/answer';
import { bring } from '../bring';
import { worded } from '../texts/words';

/** What was asked for in the room: one dialog at a time. */
export type Asked =
  | { kind: 'about' | 'leave' | 'post' }
  | { kind: 'flag' | 'delete' | 'note'; row: MessageRow }
  | { kind: 'block'; member: MemberRow }
  | { kind: 'moderate'; member: MemberRow; act: 'mute' | 'remove' }
  | { kind: 'reflect'; share: MessageRow; exchange: ExchangeRow | null }
  | { kind: 'receipt'; row: ExchangeRow };

/** What is not needed to read and write. Each comes by itself: when the room stands, or when it is asked for. */
export const parts = {
  about: () => worded(import('../../circles/about-circle.svelte')),
  aboutDialog: () => worded(import('../../circles/show-circle.svelte')),
  closed: () => worded(import('../../circles/closed-room.svelte')),
  leave: () => worded(import('../../circles/leave-circle.svelte')),
  moderate: () => worded(import('../../circles/moderate-member.svelte')),
  rest: () => worded(import('../../circles/take-break.svelte')),
  edit: () => worded(import('../../conversations/edit-message.svelte')),
  now: () => worded(import('../../conversations/now-and-then.svelte')),
  delete: () => worded(import('../../conversations/delete-message.svelte')),
  note: () => worded(import('../../conversations/note-message.svelte')),
  flag: () => worded(import('../../conversations/flag-message.svelte')),
  block: () => worded(import('../../members/block-person.svelte')),
  answer,
  reflect: () => worded(import('../../empathy/reflect-share.svelte')),
  receipt: () => worded(import('../../empathy/send-receipt.svelte')),
  post: () => worded(import('../../prompts/post-prompt.svelte')),
};

export const announcers = () => import('./circle-room-announcers');

/** What menus offer: asked when one opens. */
export const menus = () => worded(import('./circle-room-actions'));

/**
 * Brings all of them while nothing else is to do: they open at once, and also when the connection is away. One after the
 * other, so that whoever taps meanwhile is answered between two of them.
 */
export async function fetchParts() {
  await menus().catch(() => undefined);
  for (const load of Object.values(parts)) await bring<unknown>(load).catch(() => undefined);
}
