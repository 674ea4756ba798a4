import createClient, { type Middleware } from 'openapi-fetch';
import { readProblem, refused, type Answer } from './refusal';
import type { paths } from './schema';

/** The longest wait: the long poll of the talk without WebSockets waits 25 s on the server. */
const patience = 40_000;

/** No other site can add a header, so a request that carries this one was made by our own page. */
const ours: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET' && request.method !== 'HEAD') request.headers.set('X-PeerCircles', '1');
    return request;
  },
};

const patiently: typeof fetch = async (input, init) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const given = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  if (given?.aborted) stop.abort();
  given?.addEventListener('abort', () => stop.abort(), { once: true });
  try {
    return await fetch(input, { ...init, signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
};

export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  cache: 'no-store',
  fetch: patiently,
});
api.use(ours);

let signedOut: () => void = () => {};

/** Told whenever the server says that nobody is signed in any more. */
export const whenSignedOut = (listener: () => void) => (signedOut = listener);

/**
 * Awaits a request of `api` and makes a value or a typed "no" of it; it never throws.
 *
 *     const answer = await ask(api.GET('/api/circles/mine'));
 *     if (!answer.ok) return kindly(answer);
 */
export async function ask<T>(
  request: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Answer<T>> {
  try {
    const { data, error, response } = await request;
    if (response.ok) return { ok: true, value: data as T };
    const no = readProblem(response.status, error, response.headers.get('Retry-After'));
    // A wrong passphrase is a 401 as well, and says nothing about the session.
    if (no.code === 'unauthenticated' && no.reason !== 'wrong_sign_in') signedOut();
    return no;
  } catch {
    return refused('network');
  }
}
