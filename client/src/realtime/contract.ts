// Written by a server test from ICircleHub and ICircleClient: change the C# interfaces, not this file.

export type Code =
  | 'invalid'
  | 'too_large'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'rate_limited'
  | 'unavailable';

export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; code: Code; reason: string; sentence: string; retryAfterMs?: number | null };

export interface RoomEntered {
  circle: string;
  upTo: number;
  present: string[];
  resting: string[];
}

export type Nothing = Record<string, never>;

export interface MessageSent {
  position: number;
  postedAt: string;
}

export interface MessageReworded {
  position: number;
  editedAt: string | null;
}

export type Phrase =
  | 'i-hear-you'
  | 'thank-you'
  | 'me-too'
  | 'holding-you'
  | 'that-took-courage'
  | 'id-like-to-hear-more';

export interface PromptWords {
  fromLibrary: string | null;
  text: string | null;
  contentNotes: string[];
}

export interface PromptSent {
  position: number;
  postedAt: string;
}

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

export interface FlagTaken {
  flag: string;
}

export type ExchangeState = 'awaiting-answer' | 'awaiting-reflection' | 'heard' | 'rested';

export interface ExchangeStepTaken {
  exchange: string;
  attempt: number;
  state: ExchangeState;
}

export type ReflectionAnswer = 'yes' | 'partly' | 'not-yet';

export interface ReceiptWords {
  understood: number;
  acceptedAsIAm: number;
  caredFor: number;
  words: string | null;
}

export interface WeeklyView {
  day: string;
  start: string;
  minutes: number;
}

export type Pace = 'gentle' | 'steady' | 'lively';

export type CircleState = 'open' | 'closed';

export type JoinPolicy = 'open' | 'by-request' | 'by-invitation';

export interface AgreementView {
  version: number;
  lines: string[];
}

export interface ProfileRow {
  kind: 'circle';
  name: string;
  theme: string;
  language: string;
  format: string;
  timeZone: string;
  weekly: WeeklyView;
  capacity: number;
  listenerSeats: number;
  pace: Pace;
  state: CircleState;
  retentionDays: number;
  joinPolicy: JoinPolicy;
  agreement: AgreementView;
  changed: number;
}

export type MemberRole = 'member' | 'facilitator' | 'co-facilitator';

export type MembershipState = 'active' | 'paused' | 'left' | 'removed';

export interface MemberRow {
  kind: 'member';
  person: string;
  name: string;
  formerName: string | null;
  renamedAt: string | null;
  colour: number;
  role: MemberRole;
  state: MembershipState;
  listens: boolean;
  mutedUntil: string | null;
  changed: number;
}

export type MessageShown = 'visible' | 'hidden' | 'deleted' | 'blocked' | 'gone';

export interface MessageRow {
  kind: 'message';
  position: number;
  id: string;
  author: string;
  postedAt: string;
  state: MessageShown;
  text: string | null;
  replyTo: number | null;
  contentNotes: string[];
  editedAt: string | null;
  changed: number;
}

export interface PhraseBy {
  phrase: Phrase;
  person: string;
}

export interface SupportRow {
  kind: 'support';
  position: number;
  said: Phrase[];
  mine: Phrase[];
  by: PhraseBy[] | null;
  changed: number;
}

export interface PromptRow {
  kind: 'prompt';
  position: number;
  id: string;
  text: string;
  theme: string | null;
  depth: number | null;
  contentNotes: string[];
  source: string | null;
  postedBy: string;
  postedAt: string;
  changed: number;
}

export interface ReceiptView {
  understood: number;
  acceptedAsIAm: number;
  caredFor: number;
  words: string | null;
  sentAt: string;
}

export interface PairView {
  state: ExchangeState;
  answer: ReflectionAnswer | null;
  triesLeft: number;
  receipt: ReceiptView | null;
}

export interface ExchangeRow {
  kind: 'exchange';
  id: string;
  share: number;
  reflector: string;
  speaker: string;
  text: string | null;
  withdrawn: boolean;
  attempt: number;
  reflectedAt: string;
  heard: boolean;
  pair: PairView | null;
  changed: number;
}

export type CircleRow = ProfileRow | MemberRow | MessageRow | SupportRow | PromptRow | ExchangeRow;

export interface CircleChanges {
  circle: string;
  after: number;
  upTo: number;
  more: boolean;
  reset: boolean;
  rows: CircleRow[];
  quoted: MessageRow[];
}

export interface RoomPresence {
  circle: string;
  present: string[];
  resting: string[];
}

export interface RoomTyping {
  circle: string;
  typing: string[];
}

export type RoomClosedBecause = 'removed' | 'left' | 'paused';

export interface RoomClosed {
  circle: string;
  reason: RoomClosedBecause;
}

export interface DeskChanged {
  case: string;
}

export interface NoticeArrived {
  notice: string;
}

export type SessionEnded = Record<string, never>;

/** What the browser may ask of the hub. */
export interface ICircleHub {
  EnterRoom(circle: string): Promise<Answer<RoomEntered>>;
  LeaveRoom(circle: string): Promise<Answer<Nothing>>;
  TakeBreak(circle: string, resting: boolean): Promise<Answer<Nothing>>;
  SetTyping(circle: string, typing: boolean): Promise<Answer<Nothing>>;
  SendMessage(
    circle: string,
    id: string,
    text: string,
    replyTo: number | null,
    contentNotes: string[],
  ): Promise<Answer<MessageSent>>;
  EditMessage(
    circle: string,
    position: number,
    seen: number,
    text: string,
    contentNotes: string[],
  ): Promise<Answer<MessageReworded>>;
  DeleteMessage(circle: string, position: number): Promise<Answer<Nothing>>;
  NoteMessage(circle: string, position: number, contentNotes: string[]): Promise<Answer<Nothing>>;
  SayPhrase(circle: string, position: number, phrase: Phrase, said: boolean): Promise<Answer<Nothing>>;
  PostPrompt(circle: string, id: string, prompt: PromptWords): Promise<Answer<PromptSent>>;
  FlagMessage(
    circle: string,
    id: string,
    position: number,
    reason: FlagReason,
    words: string | null,
  ): Promise<Answer<FlagTaken>>;
  ReflectShare(
    circle: string,
    exchange: string,
    share: number,
    text: string,
  ): Promise<Answer<ExchangeStepTaken>>;
  ReflectAgain(
    circle: string,
    exchange: string,
    attempt: number,
    text: string,
  ): Promise<Answer<ExchangeStepTaken>>;
  AnswerReflection(
    circle: string,
    exchange: string,
    attempt: number,
    answer: ReflectionAnswer,
  ): Promise<Answer<ExchangeStepTaken>>;
  SendReceipt(circle: string, exchange: string, receipt: ReceiptWords): Promise<Answer<ExchangeStepTaken>>;
  OpenDesk(): Promise<Answer<Nothing>>;
  CloseDesk(): Promise<Answer<Nothing>>;
}

/** What the hub tells the browser. */
export interface ICircleClient {
  CircleChanged(changes: CircleChanges): void;
  PresenceChanged(presence: RoomPresence): void;
  TypingChanged(typing: RoomTyping): void;
  RoomClosed(closed: RoomClosed): void;
  DeskChanged(desk: DeskChanged): void;
  NoticeArrived(notice: NoticeArrived): void;
  SessionEnded(ended: SessionEnded): void;
}
