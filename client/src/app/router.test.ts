import { tick } from 'svelte';
import { unchosen } from './preferences.svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beforeLeaving, go, match, router, startRouter, type Route } from './router.svelte';
import { guard, signInFor } from './routes';
import { session } from './session.svelte';

const page = async () => ({ default: () => ({}) });
const line = (path: string, open = false): Route => ({
  path,
  title: () => `Title of ${path}`,
  frame: 'plain',
  open,
  page,
});
const table = [
  line('/'),
  line('/circles/:circle'),
  line('/sign-in', true),
  line('/help', true),
  { ...line('/desk'), stays: '/desk' },
  { ...line('/desk/:case'), stays: '/desk' },
];
const frames = { plain: page, member: page, room: page, desk: page };

const settled = () => vi.waitFor(() => expect(router.shown.state).not.toBe('waiting'));
const params = () => (router.shown.state === 'here' ? router.shown.params : null);

/** Presses a link; answers whether the router took it. No browser stands behind it to follow the others. */
function press(href: string, init: MouseEventInit & { target?: string } = {}): boolean {
  const link = document.createElement('a');
  link.href = href;
  if (init.target) link.target = init.target;
  document.body.append(link);
  let taken = false;
  const last = (event: Event) => {
    taken = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', last, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  link.remove();
  return taken;
}

describe('match', () => {
  it('reads the names in a path', () => {
    expect(match(table, '/circles/0197')?.params).toEqual({ circle: '0197' });
    expect(match(table, '/circles/a%20b')?.params).toEqual({ circle: 'a b' });
    expect(match(table, '/circles/%E0%A4%A')?.params).toEqual({ circle: '%E0%A4%A' });
  });

  it('knows only whole paths', () => {
    expect(match(table, '/')?.route.path).toBe('/');
    expect(match(table, '/circles')).toBeNull();
    expect(match(table, '/circles/1/2')).toBeNull();
    expect(match(table, '/help/')?.route.path).toBe('/help');
  });
});

describe('guard', () => {
  afterEach(() => {
    session.now = { state: 'asking' };
  });

  it('asks to sign in first, and remembers where to go on', () => {
    session.now = { state: 'out', chosen: false };
    expect(guard(line('/circles/:circle'), '/circles/1?x=2')).toBe('/sign-in?next=%2Fcircles%2F1%3Fx%3D2');
    expect(guard(line('/'), '/')).toBe('/sign-in');
    expect(guard(line('/help', true), '/help')).toBeNull();
    expect(signInFor(null)).toBe('/sign-in');
  });

  it('sends who is in already from sign-in to their circles', () => {
    session.now = {
      state: 'in',
      me: {
        person: '1',
        name: 'A',
        colour: 0,
        email: 'a@b',
        timeZone: 'UTC',
        roles: [],
        facilitates: false,
        preferences: unchosen,
      },
    };
    expect(guard(line('/sign-in', true), '/sign-in')).toBe('/');
    expect(guard(line('/'), '/')).toBeNull();
  });
});

describe('router', () => {
  beforeAll(async () => {
    document.body.innerHTML = '<main><h1>Heading</h1></main>';
    vi.stubGlobal('scrollTo', () => {});
    history.replaceState(null, '', '/');
    startRouter(table, frames, (route) =>
      route.path === '/' && location.search === '?out' ? '/sign-in' : null,
    );
    await settled();
  });
  beforeEach(async () => {
    go('/');
    await vi.waitFor(() => expect(router.path).toBe('/'));
  });

  it('shows a page with the parameters of its path, sets the title and puts focus on the heading', async () => {
    go('/circles/7?from=home');
    await vi.waitFor(() => expect(params()).toEqual({ circle: '7' }));
    expect(router.query.get('from')).toBe('home');
    await vi.waitFor(() => expect(document.title).toBe('Title of /circles/:circle · PeerCircles'));
    await tick();
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('keeps a page whose paths belong together, and tells it where it is', async () => {
    const key = () => (router.shown.state === 'here' ? router.shown.key : null);
    go('/desk');
    await vi.waitFor(() => expect(key()).toBe('/desk'));
    go('/desk/3');
    await vi.waitFor(() => expect(params()).toEqual({ case: '3' }));
    expect(key()).toBe('/desk');
    go('/circles/7');
    await vi.waitFor(() => expect(key()).toBe('/circles/7'));
  });

  it('follows links of ours and leaves all others to the browser', async () => {
    expect(press('/circles/8')).toBe(true);
    await vi.waitFor(() => expect(params()).toEqual({ circle: '8' }));
    expect(press('https://elsewhere.example/circles/8')).toBe(false);
    expect(press('/api/me')).toBe(false);
    expect(press('/help', { ctrlKey: true })).toBe(false);
    expect(press('/help', { button: 1 })).toBe(false);
    expect(press('/help', { target: '_blank' })).toBe(false);
    expect(press('#main')).toBe(false);
  });

  it('goes where the guard says, leaving no trace of where it was not allowed', async () => {
    const before = history.length;
    go('/?out', { replace: true });
    await vi.waitFor(() => expect(router.path).toBe('/sign-in'));
    expect(history.length).toBe(before);
  });

  it('says so when there is no such page', async () => {
    go('/nowhere');
    await vi.waitFor(() => expect(router.shown.state).toBe('unknown'));
    expect(document.title).toContain('no page here');
  });

  it('stays when a page asks to be asked', async () => {
    const ask = vi.fn(() => false);
    const stop = beforeLeaving(ask);
    go('/help');
    expect(location.pathname).toBe('/');
    stop();
    go('/help');
    await vi.waitFor(() => expect(router.path).toBe('/help'));
    expect(ask).toHaveBeenCalledOnce();
  });
});
