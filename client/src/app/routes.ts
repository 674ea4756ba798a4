import { me, session } from './session.svelte';
import { route, type FrameName, type Route } from './router.svelte';
import { t } from './texts/t';

/** What stands around a page. Member navigation is not in the first load of who is signed out. */
export const frames = {
  plain: () => import('./frames/PlainFrame.svelte'),
  member: () => import('./frames/MemberFrame.svelte'),
  room: () => import('./frames/MemberFrame.svelte'),
};

const either = (): FrameName => (me() ? 'member' : 'plain');

/** Every page of the application. Each is its own chunk; nothing else imports a page. */
export const routes: readonly Route[] = [
  route({
    path: '/',
    title: () => t('nav.circles'),
    frame: 'member',
    page: () => import('../circles/my-circles.svelte'),
  }),
  route({
    path: '/help',
    title: () => t('help.now'),
    frame: either,
    open: true,
    page: () => import('../care/find-help.svelte'),
  }),
];

/** Where to sign in, and where to go on afterwards. */
export const signInFor = (path: string | null): string =>
  path === null || path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;

/** Member pages ask to sign in first; who is in already needs no sign-in page. */
export function guard(wanted: Route, path: string): string | null {
  const state = session.now.state;
  if (state === 'out' && !wanted.open) return signInFor(path);
  if (state === 'in' && wanted.path === '/sign-in') return '/';
  return null;
}
