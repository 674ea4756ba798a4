import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, ask } from '../api/client';
import { amara, serve } from '../testing/server';
import { onForget } from './forget';
import { prefer, preferences } from './preferences.svelte';
import { askWhoIsHere, me, session, signedOut, signOut } from './session.svelte';

const signedIn = { 'GET /api/here': { body: { me: amara } } };

describe('session', () => {
  const forgot = vi.fn();
  let stop: () => void;

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    session.now = { state: 'asking' };
    forgot.mockClear();
    stop = onForget(forgot);
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('knows who is here, that nobody is, or that nobody can say', async () => {
    serve(signedIn);
    await askWhoIsHere();
    expect(me()?.name).toBe('Amara');

    session.now = { state: 'asking' };
    serve({ 'GET /api/here': { body: { me: null } } });
    await askWhoIsHere();
    expect(session.now).toEqual({ state: 'out', chosen: false });

    session.now = { state: 'asking' };
    serve({ 'GET /api/here': { status: 503 } });
    await askWhoIsHere();
    expect(session.now.state).toBe('away');
  });

  it('forgets everything on signing out, but not how the page looks', async () => {
    serve({ ...signedIn, 'POST /api/account/sign-out': { status: 204 } });
    await askWhoIsHere();
    sessionStorage.setItem('pc.draft', 'half a sentence');
    localStorage.setItem('pc.mine', 'something');
    prefer({ theme: 'dark', typing: true });
    expect(await signOut()).toBeNull();
    expect(session.now).toEqual({ state: 'out', chosen: true });
    expect(forgot).toHaveBeenCalledWith({ drafts: true });
    expect(sessionStorage).toHaveLength(0);
    expect(Object.keys(localStorage)).toEqual(['pc.look']);
    expect(localStorage.getItem('pc.look')).not.toContain('typing');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(preferences.now.typing).toBe(false);
  });

  it('stays signed in when the server did not hear it', async () => {
    serve({ ...signedIn, 'POST /api/account/sign-out-everywhere': { status: 503 } });
    await askWhoIsHere();
    expect((await signOut({ everywhere: true }))?.code).toBe('unavailable');
    expect(session.now.state).toBe('in');
    expect(forgot).not.toHaveBeenCalled();
  });

  it('keeps drafts when a session merely ended, for the same person to come back to', async () => {
    serve({ ...signedIn, 'GET /api/circles/mine': { status: 401, body: { type: 'unauthenticated' } } });
    await askWhoIsHere();
    sessionStorage.setItem('pc.draft', 'half a sentence');
    await ask(api.GET('/api/circles/mine'));
    expect(session.now).toEqual({ state: 'out', chosen: false });
    expect(forgot).toHaveBeenCalledExactlyOnceWith({ drafts: false });

    await askWhoIsHere();
    expect(sessionStorage.getItem('pc.draft')).toBe('half a sentence');
  });

  it('never shows them to the next person', async () => {
    serve(signedIn);
    await askWhoIsHere();
    sessionStorage.setItem('pc.draft', 'half a sentence');
    signedOut();
    serve({ 'GET /api/here': { body: { me: { ...amara, person: '0197-ben' } } } });
    await askWhoIsHere();
    expect(sessionStorage.getItem('pc.draft')).toBeNull();
    expect(forgot).toHaveBeenLastCalledWith({ drafts: true });
  });
});
