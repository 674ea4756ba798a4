import type { Component } from 'svelte';
import { me, session } from './session.svelte';
import { route, type FrameName, type Route } from './router.svelte';
import { t } from './texts/t';

/** Where the files of members' pages are: who is signed out need not know. */
const inside = () => import('./inside');

/** What stands around a page. Member navigation is not in the first load of who is signed out. */
export const frames = {
  plain: () => import('./frames/PlainFrame.svelte'),
  member: async () => (await inside()).memberFrame(),
  room: async () => (await inside()).memberFrame(),
  desk: async () => (await inside()).deskFrame(),
};

const staff = () => import('./staff-pages');

const administration = (path: string): Route =>
  route({
    path,
    title: () => t('nav.admin'),
    frame: 'member',
    stays: '/admin',
    page: async () => (await staff()).administer(),
  });

const either = (): FrameName => (me() ? 'member' : 'plain');

const signedOut = (line: {
  path: string;
  title: () => string;
  page: () => Promise<{ default: Component }>;
}): Route => route({ ...line, frame: 'plain', open: true });

/** Every page of the application. Each is its own chunk; nothing else imports a page. */
export const routes: readonly Route[] = [
  route({
    path: '/',
    title: () => t('nav.circles'),
    frame: 'member',
    page: async () => (await inside()).myCircles(),
  }),
  route({
    path: '/discover',
    title: () => t('nav.open'),
    frame: 'member',
    page: async () => (await inside()).discoverCircles(),
  }),
  // Its older address, on which links and bookmarks stand.
  route({
    path: '/open',
    title: () => t('nav.open'),
    frame: 'member',
    page: async () => (await inside()).discoverCircles(),
  }),
  route({
    path: '/discover/:circle',
    title: () => t('page.room'),
    frame: 'member',
    page: async () => (await inside()).readAboutCircle(),
  }),
  route({
    path: '/circles/:circle/about',
    title: () => t('page.room'),
    frame: 'member',
    page: async () => (await inside()).readAboutCircle(),
  }),
  route({
    path: '/welcome',
    title: () => t('product'),
    frame: 'member',
    page: async () => (await inside()).welcomeNewcomer(),
  }),
  route({
    path: '/welcome/lead',
    title: () => t('product'),
    frame: 'member',
    page: async () => (await inside()).welcomeFacilitator(),
  }),
  route({
    path: '/desk',
    title: () => t('nav.desk'),
    frame: 'desk',
    stays: '/desk',
    page: async () => (await inside()).workAtDesk(),
  }),
  route({
    path: '/desk/:case',
    title: () => t('nav.desk'),
    frame: 'desk',
    stays: '/desk',
    page: async () => (await inside()).workAtDesk(),
  }),
  administration('/admin'),
  administration('/admin/:section'),
  route({
    path: '/circles/:circle',
    title: () => t('page.room'),
    frame: 'room',
    page: async () => (await inside()).circleRoom(),
  }),
  route({
    path: '/circles/:circle/lead',
    title: () => t('page.room'),
    frame: 'member',
    page: async () => (await staff()).lead(),
  }),
  route({
    path: '/search',
    title: () => t('page.search'),
    frame: 'member',
    page: async () => (await inside()).search(),
  }),
  route({
    path: '/notices',
    title: () => t('nav.notices'),
    frame: 'member',
    page: async () => (await inside()).readNotices(),
  }),
  route({
    path: '/settings',
    title: () => t('nav.settings'),
    frame: 'member',
    page: async () => (await inside()).settings(),
  }),
  route({
    path: '/settings/:change',
    title: () => t('nav.settings'),
    frame: 'member',
    page: () => import('./pages/change-account.svelte'),
  }),
  route({
    path: '/help',
    title: () => t('help.now'),
    frame: either,
    open: true,
    page: () => import('../care/find-help.svelte'),
  }),

  signedOut({
    path: '/sign-in',
    title: () => t('page.signIn'),
    page: () => import('../sign-in/sign-in.svelte'),
  }),
  signedOut({
    path: '/register',
    title: () => t('page.register'),
    page: () => import('../sign-in/register.svelte'),
  }),
  signedOut({
    path: '/look-in-your-mail',
    title: () => t('page.mail'),
    page: () => import('../sign-in/look-in-your-mail.svelte'),
  }),
  signedOut({
    path: '/confirm',
    title: () => t('page.confirm'),
    page: () => import('../sign-in/confirm-account.svelte'),
  }),
  signedOut({
    path: '/confirm-email',
    title: () => t('page.confirm'),
    page: () => import('../sign-in/confirm-email.svelte'),
  }),
  signedOut({
    path: '/goodbye',
    title: () => t('page.confirm'),
    page: () => import('../sign-in/say-goodbye.svelte'),
  }),
  signedOut({
    path: '/forgotten',
    title: () => t('page.forgotten'),
    page: () => import('../sign-in/forgotten.svelte'),
  }),
  signedOut({
    path: '/reset',
    title: () => t('page.forgotten'),
    page: () => import('../sign-in/reset-passphrase.svelte'),
  }),
  signedOut({
    path: '/invite',
    title: () => t('page.invite'),
    page: () => import('../sign-in/accept-invite.svelte'),
  }),
];

/** Where to sign in, and where to go on afterwards. */
export const signInFor = (path: string | null): string =>
  path === null || path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;

/** Member pages ask to sign in first; who is in already needs no sign-in page. */
export function guard(wanted: Route, path: string): string | null {
  if (wanted.path === '/open') return path.replace('/open', '/discover');
  const state = session.now.state;
  if (state === 'out' && !wanted.open) return signInFor(path);
  if (state === 'in' && wanted.path === '/sign-in') return '/';
  return null;
}
