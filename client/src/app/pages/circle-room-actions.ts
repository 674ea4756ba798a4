import { isMuted, mayActOn } from '../../circles/room-people';
import { t as personText } from '../../circles/texts/person';
import { unmute } from '../../circles/unmute-member';
import { phrases, type Said } from '../../conversations/phrases.svelte';
import { editableUntil, isEditable } from '../../conversations/revising';
import { t as menuText } from '../../conversations/texts/menu';
import { t as talkText } from '../../conversations/texts/t';
import { mayReflect } from '../../empathy/may-reflect';
import { isBlocked, readAgain } from '../../members/blocks';
import { t as blockText } from '../../members/texts/block';
import type { ExchangeRow, MemberRow, MessageRow, Phrase } from '../../realtime/contract';
import type { MenuItem } from '../../ui/menu.svelte';
import { clock } from '../time';
import type { Asked } from './circle-room-parts';

/** Who acts, and on what: as it is in the moment in which a menu opens. */
export interface Acting {
  readonly circle: string;
  readonly me: string;
  readonly self: MemberRow | undefined;
  readonly muted: boolean;
  readonly exchanges: readonly ExchangeRow[];
  readonly ask: (asked: Asked) => void;
}

/** What may be done with one message, beside what may be done with its author. */
export interface Message {
  readonly row: MessageRow;
  readonly author: MemberRow | undefined;
  readonly folded: boolean;
  readonly said: Said;
  readonly reply: () => void;
  readonly edit: () => void;
  /** Opens the six phrases where the menu was. */
  readonly offerPhrases: () => void;
}

/** What may be done with someone on the roster. */
export async function actionsOn(member: MemberRow, acting: Acting): Promise<MenuItem[]> {
  const hide: MenuItem = (await isBlocked(member.person))
    ? {
        label: blockText('block.item.undo', { name: member.name }),
        icon: 'eye',
        run: () => void readAgain(member),
      }
    : hideWords(member, acting.ask);
  return [hide, ...moderate(member, acting)];
}

const hideWords = (member: MemberRow, ask: Acting['ask']): MenuItem => ({
  label: blockText('block.item', { name: member.name }),
  icon: 'hide',
  run: () => ask({ kind: 'block', member }),
});

function moderate(member: MemberRow, { circle, self, ask }: Acting): MenuItem[] {
  if (!mayActOn(self, member)) return [];
  const { name } = member;
  const pause: MenuItem = isMuted(member)
    ? { label: personText('person.unmute', { name }), icon: 'mute', run: () => void unmute(circle, member) }
    : {
        label: personText('person.mute', { name }),
        icon: 'mute',
        run: () => ask({ kind: 'moderate', member, act: 'mute' }),
      };
  return [
    pause,
    {
      label: personText('person.remove', { name }),
      icon: 'leave',
      grave: true,
      run: () => ask({ kind: 'moderate', member, act: 'remove' }),
    },
  ];
}

export function actionsFor(message: Message, acting: Acting): MenuItem[] {
  const { row, author } = message;
  return row.author === acting.me
    ? ofMine(message, acting)
    : [...ofOthers(message, acting), ...(author ? moderate(author, acting) : [])];
}

function ofMine({ row, reply, edit }: Message, { muted, ask }: Acting): MenuItem[] {
  const items: MenuItem[] = [];
  if (!muted) items.push({ label: menuText('message.reply'), icon: 'reply', run: reply });
  if (!muted && isEditable(row)) {
    items.push({
      label: menuText('message.edit', { time: clock(editableUntil(row)) }),
      icon: 'chat',
      run: edit,
    });
  }
  items.push(noteOn(row, ask));
  items.push({ label: menuText('message.delete'), icon: 'close', run: () => ask({ kind: 'delete', row }) });
  return items;
}

function ofOthers({ row, author, folded, reply, offerPhrases }: Message, acting: Acting): MenuItem[] {
  const { me, self, muted, exchanges, ask } = acting;
  const items: MenuItem[] = [];
  if (!muted) items.push({ label: menuText('message.reply'), icon: 'reply', run: reply });
  // Whoever gives something back has read it.
  if (!muted && !folded) {
    items.push({ label: talkText('message.say'), icon: 'heart', run: offerPhrases });
    if (mayReflect(exchanges, row.position, row.author, me)) {
      items.push({
        label: menuText('message.reflect'),
        icon: 'ear',
        run: () => ask({ kind: 'reflect', share: row, exchange: null }),
      });
    }
  }
  if (self && self.role !== 'member') items.push(noteOn(row, ask));
  // Who has no name here any more says nothing more either.
  if (author?.name) items.push(hideWords(author, ask));
  items.push({ label: menuText('message.flag'), icon: 'flag', run: () => ask({ kind: 'flag', row }) });
  return items;
}

const noteOn = (row: MessageRow, ask: Acting['ask']): MenuItem => ({
  label: row.contentNotes.length > 0 ? menuText('message.note.change') : menuText('message.note'),
  icon: 'leaf',
  run: () => ask({ kind: 'note', row }),
});

/** The six phrases; those I said are offered to be taken back. */
export const phraseItems = (said: Said, say: (phrase: Phrase) => void): MenuItem[] =>
  phrases.map((phrase) => {
    const words = talkText(`phrase.${phrase}`);
    return said.mine.has(phrase)
      ? { label: menuText('phrases.back', { phrase: words }), icon: 'check', run: () => say(phrase) }
      : { label: words, icon: 'heart', run: () => say(phrase) };
  });
