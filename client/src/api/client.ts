import type { Client } from 'openapi-fetch';
import { spoken } from '../app/texts/words';
import { readProblem, refused, type Answer } from './refusal';
import type { paths } from './schema';

/** The longest wait: the long poll of the talk without WebSockets waits 25 s on the server. */
const patience = 40_000;

type Options = {
  params?: {
    path?: Record<string, string | number>;
    query?: Record<string, string | number | boolean | null | undefined>;
  };
  body?: unknown;
  signal?: AbortSignal | null;
  /** The request outlives the page. */
  keepalive?: boolean;
};

/** "/api/circles/{circle}/leave" with its values, and the query behind it. */
function urlOf(path: string, { path: values = {}, query = {} }: NonNullable<Options['params']>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? '')),
  );
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(asked.map(([name, value]): [string, string] => [name, String(value)]));
  return asked.length > 0 ? `${filled}?${search}` : filled;
}

const send =
  (method: string) =>
  async (path: string, { params = {}, body, signal, keepalive }: Options = {}) => {
    // What the page speaks, not what the browser would: a letter that this asks for speaks it too.
    const headers: Record<string, string> = {
      Accept: 'application/json',
      'Accept-Language': spoken(),
    };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    // No other site can add a header, so a request that carries this one was made by our own page.
    if (method !== 'GET') headers['X-PeerCircles'] = '1';

    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    signal?.addEventListener('abort', () => stop.abort(), { once: true });
    if (signal?.aborted) stop.abort();
    try {
      const response = await fetch(urlOf(path, params), {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: 'same-origin',
        cache: 'no-store',
        signal: stop.signal,
        keepalive,
      });
      const read = await readBody(response);
      return response.ok ? { data: read, response } : { error: read, response };
    } finally {
      clearTimeout(timer);
    }
  };

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

type Api = Pick<Client<paths>, 'GET' | 'POST' | 'PUT' | 'DELETE'>;

/**
 * openapi-fetch by its types alone: paths, parameters and bodies are checked against the server's document, and what
 * runs is only the part of it that we use (2 kB less in each first load).
 */
export const api = {
  GET: send('GET'),
  POST: send('POST'),
  PUT: send('PUT'),
  DELETE: send('DELETE'),
} as unknown as Api;

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
