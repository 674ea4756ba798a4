/**
 * The HTTP types of the server, in the shape that openapi-typescript writes. Never change a type here alone:
 * the server's records are the source.
 */
type Json<T> = { content: { 'application/json': T } };
type Ok<T> = { 200: Json<T>; default: Refusal };
type Accepted = { 202: { content?: never }; default: Refusal };
type Done = { 204: { content?: never }; default: Refusal };
type Refusal = { content: { 'application/problem+json': components['schemas']['Problem'] } };
type Nothing = { query?: never; header?: never; path?: never; cookie?: never };
type Path<P> = { query?: never; header?: never; path: P; cookie?: never };
type PathAndQuery<P, Q> = { query?: Q; header?: never; path: P; cookie?: never };
type Query<Q> = { query?: Q; header?: never; path?: never; cookie?: never };
type Get<R, P = Nothing> = { get: { parameters: P; requestBody?: never; responses: Ok<R> } };
type Post<R, B = undefined, P = Nothing> = {
  post: B extends undefined
    ? { parameters: P; requestBody?: never; responses: R }
    : { parameters: P; requestBody: Json<B>; responses: R };
};
type S = components['schemas'];

export interface paths {
  '/api/me': Get<S['Me']>;

  '/api/account/register': Post<Accepted, S['Register']>;
  '/api/account/confirm': Post<Done, { person: string; token: string }>;
  '/api/account/forgotten': Post<Accepted, { email: string }>;
  '/api/account/reset': Post<
    Done,
    { person: string; token: string; passphrase: string }
  >;
  '/api/account/sign-in': Post<
    Done,
    { email: string; passphrase: string; ownDevice: boolean }
  >;
  '/api/account/sign-out': Post<Done>;
  '/api/account/sign-out-everywhere': Post<Done>;
  '/api/account/sessions': Get<S['SessionView'][]>;
  '/api/account/sessions/{id}/end': Post<Done, undefined, Path<{ id: string }>>;
  '/api/account/invite': Get<S['InvitationView'], Query<{ token: string }>>;
  '/api/account/invite/accept': Post<Done, S['AcceptInvite']>;

  '/api/circles/mine': Get<S['MyCircle'][]>;
  '/api/circles/open': Get<S['OpenCircle'][]>;
  '/api/circles/{circle}/join': Post<
    Ok<{ circle: string }>,
    { agreementVersion: number },
    Path<{ circle: string }>
  >;
  '/api/circles/{circle}/leave': Post<Done, undefined, Path<{ circle: string }>>;
  '/api/circles/{circle}/changes': {
    get: {
      parameters: PathAndQuery<{ circle: string }, { after?: number; wait?: number }>;
      requestBody?: never;
      responses: Ok<import('../realtime/contract').CircleChanges>;
    };
  };
  '/api/circles/{circle}/messages': {
    get: {
      parameters: PathAndQuery<{ circle: string }, { before?: number; take?: number }>;
      requestBody?: never;
      responses: Ok<S['MessagePage']>;
    };
    post: {
      parameters: Path<{ circle: string }>;
      requestBody: Json<{ id: string; text: string; replyTo: number | null }>;
      responses: Ok<import('../realtime/contract').MessageSent>;
    };
  };
  '/api/prompts': Get<S['PromptLibrary'], Query<{ theme?: string; depth?: number }>>;
  '/api/circles/{circle}/read-position': {
    put: { parameters: Path<{ circle: string }>; requestBody: Json<{ position: number }>; responses: Done };
  };
  '/api/circles/{circle}/members/{person}/remove': Post<
    Done,
    { reason: string },
    Path<{ circle: string; person: string }>
  >;
  '/api/circles/{circle}/members/{person}/mute': Post<
    Done,
    { minutes: number; reason: string },
    Path<{ circle: string; person: string }>
  >;
  '/api/circles/{circle}/members/{person}/unmute': Post<
    Done,
    undefined,
    Path<{ circle: string; person: string }>
  >;

  '/api/notices': Get<S['NoticeView'][]>;
  '/api/notices/{id}/read': Post<Done, undefined, Path<{ id: string }>>;

  '/api/desk/cases': Get<S['CaseSummary'][], Query<{ state?: 'open' | 'mine' | 'done' }>>;
  '/api/desk/cases/{case}': Get<S['CaseView'], Path<{ case: string }>>;
  '/api/desk/cases/{case}/claim': Post<Ok<S['CaseView']>, undefined, Path<{ case: string }>>;
  '/api/desk/cases/{case}/keep': Post<Ok<S['CaseView']>, { note: string | null }, Path<{ case: string }>>;
  '/api/desk/cases/{case}/hide': Post<
    Ok<S['CaseView']>,
    { why: string; note: string | null },
    Path<{ case: string }>
  >;
  '/api/desk/cases/{case}/note': Post<Ok<S['CaseView']>, { text: string }, Path<{ case: string }>>;
  '/api/desk/cases/{case}/undo': Post<Ok<S['CaseView']>, { action: string }, Path<{ case: string }>>;

  '/api/help/crisis-lines': Get<S['CrisisLinesView']>;
}

export interface components {
  schemas: {
    Problem: {
      type?: string | null;
      title?: string | null;
      status?: number | null;
      reason?: string | null;
      errors?: { [field: string]: string[] };
      traceId?: string | null;
    };
    Me: {
      person: string;
      name: string;
      colour: number;
      email: string;
      timeZone: string;
      roles: ('moderator' | 'administrator')[];
      facilitates: boolean;
    };
    Register: {
      email: string;
      passphrase: string;
      displayName: string;
      adult: boolean;
      timeZone: string;
    };
    SessionView: {
      id: string;
      startedAt: string;
      /** A day, not an instant. */
      lastUsed: string;
      current: boolean;
    };
    InvitationView: { email: string; role: string };
    AcceptInvite: {
      token: string;
      passphrase: string;
      displayName: string;
      adult: boolean;
      timeZone: string;
    };
    Span: { startsAt: string; endsAt: string };
    Weekly: { day: string; start: string; minutes: number };
    MyCircle: {
      id: string;
      name: string;
      theme: string;
      format: string;
      role: 'member' | 'facilitator' | 'co-facilitator';
      timeZone: string;
      weekly: S['Weekly'];
      live: boolean;
      meeting: S['Span'] | null;
      next: S['Span'];
      members: number;
      capacity: number;
      mutedUntil: string | null;
      newMessages: number;
      readPosition: number;
    };
    Agreement: { version: number; lines: string[] };
    OpenCircle: {
      id: string;
      name: string;
      theme: string;
      language: string;
      format: string;
      timeZone: string;
      weekly: S['Weekly'];
      live: boolean;
      next: S['Span'];
      capacity: number;
      seatsFree: number;
      retentionDays: number;
      agreement: S['Agreement'];
      facilitators: { name: string; colour: number }[];
      members: number;
    };
    MessagePage: {
      messages: import('../realtime/contract').MessageRow[];
      exchanges: import('../realtime/contract').ExchangeRow[];
      quoted: import('../realtime/contract').MessageRow[];
      more: boolean;
    };
    PromptLibrary: {
      themes: { slug: string; name: string; description: string }[];
      prompts: S['LibraryPrompt'][];
    };
    LibraryPrompt: {
      id: string;
      theme: string;
      depth: number;
      text: string;
      contentNotes: string[];
      source: string;
      licence: string;
    };
    NoticeView: {
      id: string;
      kind: 'message-hidden' | 'flag-outcome' | 'removed' | 'muted';
      circle: string;
      circleName: string;
      at: string;
      read: boolean;
      quote: string | null;
      outcome: null | 'kept' | 'hidden';
      why: string | null;
    };
    StaffView: { person: string; name: string };
    CaseSummary: {
      id: string;
      circle: string;
      circleName: string;
      severity: 'urgent' | 'soon' | 'can-wait';
      reasons: import('../realtime/contract').FlagReason[];
      flags: number;
      state: 'new' | 'claimed' | 'acting' | 'waiting' | 'closed';
      openedAt: string;
      /** How soon the first look should come. */
      aimMinutes: number;
      /** Who is on it now; null when nobody is, or no longer. */
      claimedBy: S['StaffView'] | null;
      outcome: null | 'kept' | 'hidden';
      sensitive: boolean;
      /** The beginning of the message; null when sensitive. */
      excerpt: string | null;
    };
    CaseView: {
      summary: S['CaseSummary'];
      author: S['CaseAuthorView'];
      /** Up to ten messages each way, as they stood when the first flag came. */
      context: S['ContextLineView'][];
      reports: S['FlagView'][];
      notes: S['NoteView'][];
      /** Newest last; notes are apart. */
      actions: S['ActionView'][];
      messageState: import('../realtime/contract').MessageState;
    };
    CaseAuthorView: {
      person: string;
      name: string;
      colour: number;
      memberSince: string;
      earlierCases: number;
      inRoom: boolean;
    };
    ContextLineView: {
      position: number;
      name: string;
      colour: number;
      postedAt: string;
      text: string | null;
      flagged: boolean;
    };
    /** What someone told us; never who. */
    FlagView: { reason: import('../realtime/contract').FlagReason; words: string | null; at: string };
    NoteView: { by: string; text: string; at: string };
    ActionView: {
      id: string;
      kind: 'kept' | 'hidden' | 'noted';
      by: string;
      at: string;
      /** Its actor can take it back until then; null when it can't be taken back. */
      undoUntil: string | null;
      undone: boolean;
    };
    CrisisLinesView: {
      countries: {
        code: string;
        name: string;
        lines: S['CrisisLineView'][];
      }[];
      finder: { name: string; url: string };
    };
    CrisisLineView: {
      name: string;
      kind: 'text' | 'chat' | 'call' | 'emergency';
      contact: string;
      hours: string | null;
      languages: string[];
      source: string | null;
      checkedOn: string | null;
      stale: boolean;
    };
  };
}

export type Me = S['Me'];
export type MyCircle = S['MyCircle'];
export type OpenCircle = S['OpenCircle'];
export type Span = S['Span'];
export type PromptLibrary = S['PromptLibrary'];
export type LibraryPrompt = S['LibraryPrompt'];
export type NoticeView = S['NoticeView'];
export type CaseSummary = S['CaseSummary'];
export type CaseView = S['CaseView'];
export type SessionView = S['SessionView'];
export type InvitationView = S['InvitationView'];
export type CrisisLinesView = S['CrisisLinesView'];
export type CrisisLineView = S['CrisisLineView'];
export type Problem = S['Problem'];
