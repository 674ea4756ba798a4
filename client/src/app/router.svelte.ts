import { tick, type Component, type Snippet } from 'svelte';
import { t } from './texts/t';
import { speak } from './texts/words';

export type Params = Readonly<Record<string, string>>;
export type FrameName = 'member' | 'room' | 'plain' | 'desk';
type Page = Component<Params>;
type Frame = Component<{ frame: FrameName; children: Snippet }>;
type Frames = Readonly<Record<FrameName, () => Promise<{ default: Frame }>>>;
type Guard = (route: Route, path: string) => string | null;

export type Route = {
  /** "/circles/:circle" */
  path: string;
  /** The tab's title. It names the page, never a circle or its theme: others may look at this screen. */
  title: () => string;
  /** What stands around the page: `member` navigation, the same for a `room` (fixed height, no bar at a phone's foot), `plain`, or nothing at a `desk`, which brings its own bar. */
  frame: FrameName | (() => FrameName);
  /** Who may open it without being sent to sign in first. */
  open?: boolean;
  /** Paths with the same `stays` are one page: it is kept while going from one to the other. */
  stays?: string;
  /** The page, in its own chunk. It gets the path's parameters as props. */
  page: () => Promise<{ default: Page }>;
};

/** One line of the route table. A page states the props it wants, and they are the names in its path. */
export const route = <P extends object>(
  line: Omit<Route, 'page'> & { page: () => Promise<{ default: Component<P> }> },
): Route => line as unknown as Route;

type Shown =
  | { state: 'waiting' }
  | { state: 'here'; route: Route; page: Page; frame: FrameName; around: Frame; params: Params; key: string }
  | { state: 'unknown' }
  | { state: 'lost' };

let routes: readonly Route[] = [];
let frames: Frames;
let turn = 0;
let leaving: (() => boolean) | null = null;

/** Replaced, never changed in place: what is shown changes as a whole. */
export const router = $state<{ path: string; query: URLSearchParams; shown: Shown }>({
  path: '/',
  query: new URLSearchParams(),
  shown: { state: 'waiting' },
});

/** Starts listening. `guard` may send a path elsewhere (sign in first); it answers the path to show. */
export function startRouter(table: readonly Route[], around: Frames, guard: Guard) {
  routes = table;
  frames = around;
  const show = (first: boolean) => void open(guard, first);
  addEventListener('popstate', () => show(false));
  addEventListener('pc:navigate', () => show(false));
  document.addEventListener('click', followLink);
  show(true);
}

/** Goes to a page of ours. `replace` leaves no trace in the history. */
export function go(path: string, options: { replace?: boolean } = {}) {
  if (leaving && !leaving()) return;
  history[options.replace ? 'replaceState' : 'pushState'](null, '', path);
  dispatchEvent(new Event('pc:navigate'));
}

export const retryPage = () => dispatchEvent(new Event('pc:navigate'));

/** Asked before a page is left by a link; answers false to stay. Returns how to stop asking. */
export function beforeLeaving(ask: () => boolean): () => void {
  leaving = ask;
  return () => (leaving = leaving === ask ? null : leaving);
}

export function match(table: readonly Route[], path: string): { route: Route; params: Params } | null {
  for (const route of table) {
    const params = paramsOf(route.path, path);
    if (params) return { route, params };
  }
  return null;
}

function paramsOf(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of wanted.entries()) {
    const value = given[index] ?? '';
    if (piece.startsWith(':')) params[piece.slice(1)] = decode(value);
    else if (piece !== value) return null;
  }
  return params;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

async function open(guard: Guard, first: boolean) {
  const mine = ++turn;
  const { pathname, search } = location;
  const found = match(routes, pathname);
  const elsewhere = found && guard(found.route, pathname + search);
  if (elsewhere) return go(elsewhere, { replace: true });

  const shown = router.shown.state === 'here' ? router.shown : null;
  // Only what is asked of a page changed: whoever changed it stays where they are in it.
  const sameAddress = shown !== null && router.path === pathname && router.query.toString() !== asked(search);
  const samePage = shown !== null && (found?.route === shown.route || found?.route.stays === shown.key);
  router.path = pathname;
  router.query = new URLSearchParams(search);
  if (!found) {
    router.shown = { state: 'unknown' };
    return settle(t('page.unknown.title'), first);
  }
  const { route, params } = found;
  // The old page stays until the new one is there, unless that takes long enough to wonder.
  const slow = setTimeout(() => {
    if (mine === turn && !samePage) router.shown = { state: 'waiting' };
  }, 300);
  try {
    const frame = typeof route.frame === 'function' ? route.frame() : route.frame;
    const [{ default: page }, { default: around }] = await Promise.all([route.page(), frames[frame]()]);
    await speak();
    const key = route.stays ?? pathname;
    if (mine === turn) router.shown = { state: 'here', route, page, frame, around, params, key };
  } catch {
    if (mine === turn) router.shown = { state: 'lost' };
  } finally {
    clearTimeout(slow);
  }
  if (mine === turn) await settle(route.title(), first || sameAddress);
}

const asked = (search: string) => new URLSearchParams(search).toString();

export function nameTab(page: string) {
  // Covered by an exit: the tab tells nobody any more where this was.
  if (document.querySelector('.exit-cover')) return;
  document.title = page === t('product') ? page : t('title.page', { page });
}

/** The title says where we are, and focus stands on the page's heading, so that a screen reader starts there. */
async function settle(page: string, first: boolean) {
  nameTab(page);
  await tick();
  if (first) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function followLink(event: MouseEvent) {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (!match(routes, link.pathname)) return;
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash, { replace: link.href === location.href });
}
