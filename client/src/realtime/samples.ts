/** Rows for tests, in the shape of the wire. */
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

export const at = (second: number): string => new Date(Date.UTC(2026, 10, 24, 19, 0, second)).toISOString();

export const changes = (
  after: number,
  upTo: number,
  rows: CircleRow[],
  quoted: MessageRow[] = [],
): CircleChanges => ({ circle: 'c', after, upTo, more: false, reset: false, rows, quoted });

export const profile = (more: Partial<ProfileRow> = {}): ProfileRow => ({
  kind: 'circle',
  changed: 1,
  name: 'Tuesday evening',
  theme: 'weathering-stress',
  language: 'en',
  format: 'support-circle',
  timeZone: 'Europe/Lisbon',
  weekly: { day: 'tuesday', start: '19:00', minutes: 90 },
  capacity: 6,
  listenerSeats: 0,
  pace: 'steady',
  state: 'open',
  retentionDays: 30,
  joinPolicy: 'open',
  agreement: { version: 1, lines: ['Speak for yourself.', 'What is shared here stays here.'] },
  ...more,
});

export const member = (person: string, more: Partial<MemberRow> = {}): MemberRow => ({
  kind: 'member',
  changed: 2,
  person,
  name: person.charAt(0).toUpperCase() + person.slice(1),
  colour: 0,
  role: 'member',
  state: 'active',
  listens: false,
  formerName: null,
  renamedAt: null,
  mutedUntil: null,
  ...more,
});

export const message = (position: number, more: Partial<MessageRow> = {}): MessageRow => ({
  kind: 'message',
  changed: position,
  position,
  id: `m${position}`,
  author: 'amara',
  postedAt: at(position),
  state: 'visible',
  text: `Words ${position}`,
  replyTo: null,
  contentNotes: [],
  editedAt: null,
  ...more,
});

export const prompt = (position: number, more: Partial<PromptRow> = {}): PromptRow => ({
  kind: 'prompt',
  changed: position,
  position,
  id: `p${position}`,
  text: 'What is one small thing that made this week a little lighter?',
  theme: 'weathering-stress',
  depth: 1,
  contentNotes: [],
  source: null,
  postedBy: 'grace',
  postedAt: at(position),
  ...more,
});

export const exchange = (id: string, share: number, more: Partial<ExchangeRow> = {}): ExchangeRow => ({
  kind: 'exchange',
  changed: share + 1,
  id,
  share,
  reflector: 'farid',
  speaker: 'amara',
  text: 'I hear that the evenings stretch out.',
  withdrawn: false,
  attempt: 1,
  reflectedAt: at(share + 1),
  heard: false,
  pair: null,
  ...more,
});

export const support = (position: number, more: Partial<SupportRow> = {}): SupportRow => ({
  kind: 'support',
  changed: position + 1,
  position,
  said: ['i-hear-you'],
  mine: [],
  by: null,
  ...more,
});
