/**
 * The service worker: its own small entry, built as /sw.js. What the build named by a hash comes from here first, pages
 * come from the network first, and nothing that is anybody's is ever kept: of /api only the list of whom to call.
 */
import { howToAnswer, keptAt } from './requests';

type Waits = Event & { waitUntil(until: Promise<unknown>): void };
type Asks = Waits & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Heard = Waits & { readonly data: unknown; readonly source: { readonly id: string } | null };
type Window = { readonly id: string; readonly url: string; readonly visibilityState: string };
type Told = { readonly tell: string; readonly lang: string; readonly dir: NotificationDirection };
declare const self: {
  addEventListener(kind: 'install' | 'activate', hear: (event: Waits) => void): void;
  addEventListener(kind: 'fetch', hear: (event: Asks) => void): void;
  addEventListener(kind: 'message', hear: (event: Heard) => void): void;
  addEventListener(
    kind: 'notificationclick',
    hear: (event: Waits & { notification: Notification }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(query: object): Promise<readonly (Window & { focus(): Promise<unknown> })[]>;
    openWindow(path: string): Promise<unknown>;
  };
};

/** Written by the build (list-for-worker.ts): the files without which whom to call can't be shown, the first one the page's own script. */
const files: readonly string[] = '__FILES__' as unknown as string[];
const own = 'pc-__VERSION__';
const others = ['/help/plain', '/sign-in/plain.css', '/api/help/crisis-lines'];
const patience = 4_000;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keep());
  if (event.data === 'forget') event.waitUntil(Promise.all([drop(() => true), takeAway()]));
  if (event.data === 'take-over') event.waitUntil(takeOver(event.source?.id));
  if (isTold(event.data)) event.waitUntil(tell(event.data));
});
self.addEventListener('fetch', (event) => {
  const how = howToAnswer(event.request);
  if (how === 'file') event.respondWith(keptFile(event.request));
  if (how === 'page') event.respondWith(freshPage(event.request, '/'));
  if (how === 'plain') event.respondWith(freshPage(event.request, new URL(event.request.url).pathname));
  if (how === 'list') event.respondWith(list(event));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showNotices());
});

/** Fetches what is not here yet. Without the page and its files there is no offline page, and the next visit tries again. */
async function keep(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(files.map(async (file) => (await cache.match(file)) ?? cache.add(file)));
  if (!(await cache.match('/'))) {
    const start = await fetch('/', { cache: 'reload' });
    // While servers are being replaced one may answer with another version's page: its files would not be here.
    if (!start.ok || !(await start.clone().text()).includes(files[0] ?? ''))
      throw new Error('another version');
    await cache.put('/', start);
  }
  await Promise.allSettled(
    others.map(async (path) => (await cache.match(path)) ?? keepAnswer(path, await fetch(path))),
  );
}

async function keepAnswer(path: string, answer: Response): Promise<void> {
  if (!answer.ok) return;
  const headers = new Headers(answer.headers);
  headers.set(keptAt, new Date().toISOString());
  const cache = await caches.open(own);
  await cache.put(path, new Response(await answer.blob(), { headers }));
}

const kept = async (path: string) => (await caches.open(own)).match(path, { ignoreVary: true });

async function keptFile(request: Request): Promise<Response> {
  const known = await kept(request.url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(own)).put(request.url, answer.clone());
  return answer;
}

/** The network's page; without one, or with a proxy that has nobody behind it, what is kept. */
async function freshPage(request: Request, instead: string): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.status < 502 || answer.status > 504) {
      if (instead !== '/') await keepAnswer(instead, answer.clone());
      return answer;
    }
    return (await kept(instead)) ?? answer;
  } catch {
    return (await kept(instead)) ?? Response.error();
  }
}

/** Whom to call: fresh if that takes no longer than someone in need can wait. */
async function list(event: Asks): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const known = await kept(pathname);
  const fresh = fetch(event.request).then(async (answer) => {
    await keepAnswer(pathname, answer.clone());
    return answer.ok ? answer : (known ?? answer);
  });
  if (!known) return fresh;
  event.waitUntil(fresh.catch(() => undefined));
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(known), patience));
  return Promise.race([fresh.catch(() => known), late]);
}

/** Only when asked to, and never while another window is in a room: its page is of the old version. */
async function takeOver(asker: string | undefined): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const inRoom = windows.some(({ id, url }) => id !== asker && new URL(url).pathname.startsWith('/circles/'));
  if (!inRoom) await self.skipWaiting();
}

const isTold = (data: unknown): data is Told => typeof data === 'object' && data !== null && 'tell' in data;

/** Once, however often; without a sound; and not to who has one of our windows before their eyes. */
async function tell({ tell: title, lang, dir }: Told): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.some((window) => window.visibilityState === 'visible')) return;
  await self.registration.showNotification(title, { tag: 'notices', silent: true, lang, dir });
}

async function takeAway(): Promise<void> {
  for (const shown of await self.registration.getNotifications()) shown.close();
}

/** In a window of its own, unless one is there: in the others somebody may be writing. */
async function showNotices(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => new URL(url).pathname === '/notices');
  await (there ? there.focus() : self.clients.openWindow('/notices'));
}

const dropOthers = () => drop((name) => name !== own);

async function drop(which: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('pc-') && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
