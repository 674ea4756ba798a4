import type { CaseSummary, CaseView } from '../../api/schema';

export const lena = { person: 'lena', name: 'Lena' };
export const omar = { person: 'omar', name: 'Omar' };

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export const summary = (id: string, more: Partial<CaseSummary> = {}): CaseSummary => ({
  id,
  circle: 'c',
  circleName: 'Tuesday evening',
  severity: 'soon',
  reasons: ['R6'],
  flags: 1,
  state: 'new',
  openedAt: minutesAgo(10),
  aimMinutes: 30,
  claimedBy: null,
  claimedUntil: null,
  outcome: null,
  handedOnAt: null,
  followUpAt: null,
  sensitive: true,
  excerpt: null,
  ...more,
});

const line = (position: number, name: string, text: string, flagged = false) => ({
  position,
  name,
  colour: position % 8,
  postedAt: minutesAgo(60 - position),
  text,
  flagged,
});

export const caseView = (of: CaseSummary, more: Partial<CaseView> = {}): CaseView => ({
  summary: of,
  author: {
    person: 'jonas',
    name: 'Jonas',
    colour: 1,
    memberSince: '2026-10-17T10:00:00.000Z',
    earlierCases: 0,
    inRoom: true,
  },
  context: [
    line(1, 'Hana', 'Earliest of all.'),
    line(2, 'Ruth', 'Then this.'),
    line(3, 'Hana', 'The house is quiet.'),
    line(4, 'Ruth', 'Who would like to go next?'),
    line(5, 'Jonas', 'The flagged words.', true),
    line(6, 'Ines', 'I’m here.'),
  ],
  reports: of.reasons.map((reason) => ({ reason, words: null, at: of.openedAt })),
  notes: [],
  actions: [],
  messageState: 'visible',
  contentNotes: [],
  maySanction: true,
  earlier: [],
  history: [],
  textNow: null,
  ...more,
});

/** The desk's side of HTTP, in memory, with its rules: what the tests' browser asks is answered as the server would. */
export class DeskServer {
  readonly cases: Map<string, CaseView>;
  readonly asked: { method: string; path: string; body: unknown }[] = [];
  /** Answers the next request to a path that ends so with this problem, or with no answer at all. */
  readonly problems = new Map<string, { status: number; type: string; reason?: string } | 'silence'>();
  /** Requests to such a path wait until this is resolved. */
  readonly delays = new Map<string, Promise<void>>();
  undoable = true;

  constructor(...cases: CaseSummary[]) {
    this.cases = new Map(cases.map((one) => [one.id, caseView(one)]));
  }

  fetch = async (url: string, { method = 'GET', body: text }: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(url, location.origin);
    const body: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    this.asked.push({ method, path: pathname, body });
    for (const [end, delay] of this.delays) if (pathname.endsWith(end)) await delay;
    for (const [end, problem] of this.problems) {
      if (!pathname.endsWith(end)) continue;
      this.problems.delete(end);
      if (problem === 'silence') throw new TypeError('Failed to fetch');
      return refuse(problem.status, problem.type, problem.reason);
    }
    if (pathname === '/api/me/preferences') return new Response(null, { status: 204 });
    if (pathname === '/api/desk/cases') return answer(this.#list(searchParams.get('state')));
    const [, id = '', verb = ''] = /^\/api\/desk\/cases\/([^/]+)\/?([\w-]*)$/.exec(pathname) ?? [];
    return this.#handle(id, verb, body as Record<string, string | null>);
  };

  sent = (verb: string): unknown[] =>
    this.asked.filter((one) => one.method === 'POST' && one.path.endsWith(verb)).map((one) => one.body);

  change(id: string, more: Partial<CaseSummary>) {
    const view = this.cases.get(id);
    if (view) this.cases.set(id, { ...view, summary: { ...view.summary, ...more } });
  }

  /** Its author changes the flagged message. */
  rewrite(id: string, textNow: string) {
    const view = this.cases.get(id);
    if (view) this.cases.set(id, { ...view, textNow });
  }

  #list(state: string | null): CaseSummary[] {
    const all = [...this.cases.values()].map((view) => view.summary);
    if (state === 'done') return all.filter((one) => one.state === 'closed');
    const open = all.filter((one) => one.state !== 'closed');
    if (state === 'handed-on') return open.filter((one) => one.handedOnAt !== null);
    if (state === 'laid-aside') return open.filter((one) => one.followUpAt !== null);
    return open.filter((one) =>
      state === 'mine' ? one.claimedBy?.person === lena.person : one.followUpAt === null,
    );
  }

  #handle(id: string, verb: string, body: Record<string, string | null>): Response {
    const view = this.cases.get(id);
    if (!view) return refuse(404, 'not_found', 'not_found');
    const { summary: one } = view;
    const done = (more: Partial<CaseView>, change: Partial<CaseSummary> = {}) => {
      this.cases.set(id, { ...view, ...more, summary: { ...one, ...change } });
      return answer(this.cases.get(id));
    };
    const at = new Date().toISOString();
    const noted = body?.['note'] ?? body?.['text'];
    const notes = noted ? [...view.notes, { by: lena.name, text: noted, at }] : view.notes;
    if (verb === '') return answer(view);
    if (verb === 'note') return done({ notes });
    if (verb === 'undo') {
      if (!this.undoable) return refuse(409, 'conflict', 'too_late_to_undo');
      const actions = view.actions.map((action) =>
        action.id === body['action'] ? { ...action, undoUntil: null, undone: true } : action,
      );
      return done(
        { actions, messageState: 'visible' },
        { state: 'claimed', claimedBy: lena, outcome: null, handedOnAt: null, followUpAt: null },
      );
    }
    if (one.state === 'closed') return refuse(409, 'conflict', 'already_decided');
    if (one.claimedBy && one.claimedBy.person !== lena.person)
      return refuse(409, 'conflict', 'claimed_by_other');
    if (verb === 'claim') return done({}, { state: 'claimed', claimedBy: lena });
    if (verb === 'release') return done({}, { state: 'new', claimedBy: null, claimedUntil: null });
    const step = steps[verb];
    if (step) {
      const words = body?.['words'] ?? body?.['why'] ?? null;
      const acted = {
        id: `${verb}-${id}`,
        kind: step.kind,
        by: lena.name,
        at,
        words,
        until: null,
        undoUntil: at,
        undone: false,
      };
      return done({ actions: [...view.actions, acted] }, step.change);
    }
    const kind = verb === 'hide' ? 'hidden' : 'kept';
    const action = {
      id: `${verb}-${id}`,
      kind,
      by: lena.name,
      at,
      words: null,
      until: null,
      undoUntil: at,
      undone: false,
    } as const;
    return done(
      { notes, actions: [...view.actions, action], messageState: kind === 'hidden' ? 'hidden' : 'visible' },
      { state: 'closed', outcome: kind, claimedBy: null },
    );
  }
}

type Step = { kind: CaseView['actions'][number]['kind']; change: Partial<CaseSummary> };

/** What an act beside keeping and hiding makes of its case. */
const steps: Readonly<Record<string, Step | undefined>> = {
  write: { kind: 'written', change: {} },
  fold: { kind: 'folded', change: { state: 'closed', outcome: 'folded', claimedBy: null } },
  remind: { kind: 'reminded', change: { state: 'closed', outcome: 'reminded', claimedBy: null } },
  mute: { kind: 'muted', change: { state: 'closed', outcome: 'muted', claimedBy: null } },
  'hand-on': {
    kind: 'handed-on',
    change: { state: 'waiting', claimedBy: null, handedOnAt: new Date().toISOString() },
  },
  'lay-aside': {
    kind: 'laid-aside',
    change: { state: 'waiting', claimedBy: null, followUpAt: new Date(Date.now() + 3_600_000).toISOString() },
  },
};

const answer = (value: unknown) =>
  new Response(JSON.stringify(value), { status: 200, headers: { 'Content-Type': 'application/json' } });

const refuse = (status: number, type: string, reason = type) =>
  new Response(JSON.stringify({ type, title: '', status, reason }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
