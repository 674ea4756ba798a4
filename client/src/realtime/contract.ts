// Written by a server test from ICircleHub and ICircleClient, and compared in every run: change the C# interfaces, not this file.

export type Code =
  | 'unauthenticated'
  | 'not_found'
  | 'forbidden'
  | 'invalid'
  | 'too_large'
  | 'conflict'
  | 'rate_limited'
  | 'unavailable'
  | 'gone';

export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; code: Code; reason: string; sentence: string; retryAfterMs: number | null };

export type MemberRole = 'member' | 'facilitator' | 'co-facilitator';

export type MembershipState = 'active' | 'left' | 'removed';

export type MessageState = 'visible' | 'hidden' | 'gone';

export type ReflectionAnswer = 'yes' | 'partly' | 'not-yet';

export type ExchangeState = 'awaiting-answer' | 'awaiting-reflection' | 'heard' | 'rested';

export type FlagReason =
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8'
  | 'R9'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15';

export type ClosedReason = 'removed' | 'left' | 'signed-out';

export interface RoomEntered {
  circle: string;
  upTo: number;
  present: string[];
}

export interface Posted {
  position: number;
  postedAt: string;
}

export interface PromptToPost {
  fromLibrary: string | null;
  text: string | null;
  contentNotes: string[];
}

export interface Flagged {
  flag: string;
}

export interface ExchangeStep {
  exchange: string;
  attempt: number;
  changed: number;
}

export interface ReceiptToSend {
  understood: number;
  acceptedAsIAm: number;
  caredFor: number;
  words: string | null;
}

export interface ReceiptView {
  understood: number;
  acceptedAsIAm: number;
  caredFor: number;
  words: string | null;
  sentAt: string;
}

export interface PairView {
  answer: ReflectionAnswer | null;
  triesLeft: number;
  state: ExchangeState;
  receipt: ReceiptView | null;
}

export interface WeeklyView {
  day: string;
  start: string;
  minutes: number;
}

export interface AgreementView {
  version: number;
  lines: string[];
}

export interface ProfileRow {
  kind: 'circle';
  changed: number;
  name: string;
  theme: string;
  language: string;
  format: string;
  timeZone: string;
  weekly: WeeklyView;
  capacity: number;
  retentionDays: number;
  joinPolicy: string;
  agreement: AgreementView;
}

export interface MemberRow {
  kind: 'member';
  changed: number;
  person: string;
  name: string;
  colour: number;
  role: MemberRole;
  state: MembershipState;
  mutedUntil: string | null;
}

export interface MessageRow {
  kind: 'message';
  changed: number;
  position: number;
  id: string;
  author: string;
  postedAt: string;
  state: MessageState;
  text: string | null;
  replyTo: number | null;
}

export interface PromptRow {
  kind: 'prompt';
  changed: number;
  position: number;
  id: string;
  text: string;
  theme: string | null;
  depth: number | null;
  contentNotes: string[];
  source: string | null;
  postedBy: string;
  postedAt: string;
}

export interface ExchangeRow {
  kind: 'exchange';
  changed: number;
  id: string;
  share: number;
  reflector: string;
  speaker: string;
  text: string;
  attempt: number;
  reflectedAt: string;
  heard: boolean;
  pair: PairView | null;
}

export type CircleRow = ProfileRow | MemberRow | MessageRow | PromptRow | ExchangeRow;

export interface CircleChanges {
  circle: string;
  after: number;
  upTo: number;
  more: boolean;
  reset: boolean;
  rows: CircleRow[];
  quoted: MessageRow[];
}

export interface PresenceChange {
  circle: string;
  present: string[];
}

export interface RoomClosing {
  circle: string;
  reason: ClosedReason;
}

export interface DeskChange {
  case: string;
}

export interface NoticeArrival {
  notice: string;
}

export type Nothing = Record<string, never>;

/** What the browser may ask of the hub. */
export interface ICircleHub {
  EnterRoom(circle: string): Promise<Answer<RoomEntered>>;
  LeaveRoom(circle: string): Promise<Answer<Nothing>>;
  SendMessage(circle: string, id: string, text: string, replyTo: number | null): Promise<Answer<Posted>>;
  PostPrompt(circle: string, id: string, prompt: PromptToPost): Promise<Answer<Posted>>;
  FlagMessage(
    circle: string,
    id: string,
    position: number,
    reason: FlagReason,
    words: string | null,
  ): Promise<Answer<Flagged>>;
  ReflectShare(circle: string, exchange: string, share: number, text: string): Promise<Answer<ExchangeStep>>;
  ReflectAgain(circle: string, exchange: string, attempt: number, text: string): Promise<Answer<ExchangeStep>>;
  AnswerReflection(
    circle: string,
    exchange: string,
    attempt: number,
    answer: ReflectionAnswer,
  ): Promise<Answer<ExchangeStep>>;
  SendReceipt(circle: string, exchange: string, receipt: ReceiptToSend): Promise<Answer<ExchangeStep>>;
  OpenDesk(): Promise<Answer<Nothing>>;
  CloseDesk(): Promise<Answer<Nothing>>;
}

/** What the hub tells the browser. */
export interface ICircleClient {
  CircleChanged(changes: CircleChanges): void;
  PresenceChanged(presence: PresenceChange): void;
  RoomClosed(closing: RoomClosing): void;
  DeskChanged(change: DeskChange): void;
  NoticeArrived(arrival: NoticeArrival): void;
  SessionEnded(): void;
}
