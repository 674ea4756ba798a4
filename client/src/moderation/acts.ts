import { api, ask } from '../api/client';
import type { Answer } from '../api/refusal';
import type { CaseView } from '../api/schema';
import type { FlagReason } from '../realtime/contract';
import type { IconName } from '../ui/icons';
import { path } from './case.svelte';
import { byGravity, isWorry } from './reasons';
import { t } from './texts/act';

/** What can be done beside keeping and hiding. Each asks for its words in the same dialog. */
export const acts = ['hand-on', 'write', 'fold', 'remind', 'mute', 'lay-aside'] as const;
export type Act = (typeof acts)[number];

/** What was typed and chosen. `time` is minutes for a mute and hours for looking again later. */
export type Wanted = { words: string; notes: readonly string[]; time: number };

type Plan = {
  icon: IconName;
  /** The action's kind as the server names it. */
  done: CaseView['actions'][number]['kind'];
  /** Without words there is nothing to send. */
  needsWords: boolean;
  /** The case goes on being this person's. */
  stays?: boolean;
  /** To choose from; the first is chosen. */
  times?: readonly number[];
  send: (id: string, wanted: Wanted) => Promise<Answer<CaseView>>;
};

const hour = 60;
const day = 24;

export const plans: Readonly<Record<Act, Plan>> = {
  'hand-on': {
    icon: 'people',
    done: 'handed-on',
    needsWords: false,
    send: (id, { words }) =>
      ask(api.POST('/api/desk/cases/{case}/hand-on', { ...path(id), body: { note: words || null } })),
  },
  write: {
    icon: 'chat',
    done: 'written',
    needsWords: true,
    stays: true,
    send: (id, { words }) => ask(api.POST('/api/desk/cases/{case}/write', { ...path(id), body: { words } })),
  },
  fold: {
    icon: 'eye',
    done: 'folded',
    needsWords: false,
    send: (id, { words, notes }) =>
      ask(
        api.POST('/api/desk/cases/{case}/fold', {
          ...path(id),
          body: { contentNotes: [...notes], why: words || null },
        }),
      ),
  },
  remind: {
    icon: 'leaf',
    done: 'reminded',
    needsWords: true,
    send: (id, { words }) =>
      ask(api.POST('/api/desk/cases/{case}/remind', { ...path(id), body: { why: words } })),
  },
  mute: {
    icon: 'mute',
    done: 'muted',
    needsWords: true,
    times: [hour, day * hour, 3 * day * hour, 7 * day * hour, 30 * day * hour],
    send: (id, { words, time }) =>
      ask(api.POST('/api/desk/cases/{case}/mute', { ...path(id), body: { minutes: time, why: words } })),
  },
  'lay-aside': {
    icon: 'clock',
    done: 'laid-aside',
    needsWords: false,
    times: [1, 4, day, 3 * day, 7 * day, 14 * day],
    send: (id, { words, time }) =>
      ask(
        api.POST('/api/desk/cases/{case}/lay-aside', {
          ...path(id),
          body: { hours: time, note: words || null },
        }),
      ),
  },
};

/** "1 hour", "3 days" */
export function lasting(act: Act, time: number): string {
  const hours = act === 'mute' ? time / hour : time;
  return hours < day ? t('time.hours', { count: hours }) : t('time.days', { count: hours / day });
}

const reminders: Partial<Record<FlagReason, 'kind' | 'advice' | 'private'>> = {
  R6: 'kind',
  R7: 'kind',
  R9: 'private',
  R11: 'advice',
};

/** The first sentence, to be edited; nothing where no words are needed. */
export function firstWords(act: Act, reasons: readonly FlagReason[]): string {
  switch (act) {
    case 'write':
      return t(isWorry({ reasons }) ? 'ready.care' : 'ready.hello');
    case 'remind':
      return t(`ready.${reminders[byGravity(reasons)[0] ?? 'R15'] ?? 'agreement'}`);
    case 'mute':
      return t('ready.mute');
    default:
      return '';
  }
}
