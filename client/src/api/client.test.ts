import { afterEach, describe, expect, it, vi } from 'vitest';
import { api, ask, whenSignedOut } from './client';
import { inCircles } from '../app/frames/texts/t-reasons';
import { alsoWords, codes, kindly, readProblem, refused } from './refusal';

const serve = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
  const seen: Request[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    seen.push(new Request(new URL(url, 'http://localhost'), init));
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
    });
  });
  return seen;
};

describe('api', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    whenSignedOut(() => {});
  });

  it('answers the value', async () => {
    serve(200, []);
    expect(await ask(api.GET('/api/circles/mine'))).toEqual({ ok: true, value: [] });
  });

  it('marks what changes something as ours, and what reads not', async () => {
    const seen = serve(204);
    await ask(api.POST('/api/account/sign-out'));
    await ask(api.GET('/api/circles/mine'));
    expect(seen.map((request) => request.headers.get('X-PeerCircles'))).toEqual(['1', null]);
  });

  it('fills in the path and the query, and sends the body as JSON', async () => {
    const seen = serve(200, {});
    await ask(api.GET('/api/account/invite', { params: { query: { token: 'a b&c' } } }));
    await ask(
      api.POST('/api/circles/{circle}/join', {
        params: { path: { circle: 'x/y' } },
        body: { agreementVersion: 2, listens: false },
      }),
    );
    expect(seen.map((request) => new URL(request.url))).toMatchObject([
      { pathname: '/api/account/invite', search: '?token=a+b%26c' },
      { pathname: '/api/circles/x%2Fy/join', search: '' },
    ]);
    expect(await seen[1]?.json()).toEqual({ agreementVersion: 2, listens: false });
  });

  it('rejects at compile time what the server does not know', async () => {
    serve(200, {});
    // @ts-expect-error -- no such path
    await ask(api.GET('/api/nowhere'));
    // @ts-expect-error -- the body is missing
    await ask(api.POST('/api/circles/{circle}/join', { params: { path: { circle: 'x' } } }));
    expect(fetch).toBeDefined();
  });

  it('makes a refusal of a problem document', async () => {
    serve(
      409,
      { type: 'conflict', title: 'No seat is free.', status: 409, reason: 'seat_passed_on', traceId: 'x' },
      { 'Retry-After': '3' },
    );
    const answer = await ask(
      api.POST('/api/circles/{circle}/join', {
        params: { path: { circle: 'c' } },
        body: { agreementVersion: 1, listens: false },
      }),
    );
    expect(answer).toMatchObject({
      ok: false,
      code: 'conflict',
      reason: 'seat_passed_on',
      retryAfterMs: 3000,
    });
  });

  it('says that no answer arrived when the network is away', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await ask(api.GET('/api/circles/mine'))).toMatchObject({ ok: false, code: 'network' });
  });

  it('tells of a lost session, but not of a wrong passphrase', async () => {
    const told = vi.fn();
    whenSignedOut(told);
    serve(401, { type: 'unauthenticated', reason: 'wrong_sign_in' });
    const body = { email: 'a@example.org', passphrase: 'x', ownDevice: false };
    await ask(api.POST('/api/account/sign-in', { body }));
    expect(told).not.toHaveBeenCalled();
    serve(401, { type: 'unauthenticated' });
    await ask(api.GET('/api/circles/mine'));
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('refusal', () => {
  it('has a sentence for every code', () => {
    for (const code of [...codes, 'network', 'unknown'] as const)
      expect(kindly(refused(code)), code).toMatch(/^[A-Z].+\.$/);
  });

  it('is worded by its reason first, and by the server when the reason is new', () => {
    alsoWords(inCircles);
    expect(kindly(refused('conflict', { reason: 'seat_passed_on', sentence: 'x' }))).toContain('passed on');
    expect(kindly(refused('conflict', { reason: 'brand_new', sentence: 'Please wait for the host.' }))).toBe(
      'Please wait for the host.',
    );
    expect(kindly(refused('conflict', { reason: 'brand_new' }))).toContain('Things changed');
  });

  it('is told by the status when the body is no problem document', () => {
    expect(readProblem(503, '<html>', null).code).toBe('unavailable');
    expect(readProblem(500, undefined, null).code).toBe('unknown');
    expect(readProblem(429, {}, '7')).toMatchObject({ code: 'rate_limited', retryAfterMs: 7000 });
  });
});
