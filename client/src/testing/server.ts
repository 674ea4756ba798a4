import { vi } from 'vitest';
import { unchosen } from '../app/preferences.svelte';

type Reply = { status?: number; body?: unknown; headers?: Record<string, string> };
type Handler = Reply | ((body: unknown) => Reply);

export type Asked = { method: string; path: string; body: unknown; ours: string | null };

/**
 * Answers in place of the network: `{ 'GET /api/me': { body: … } }`. Everything above it, our own client too, is real.
 * Answers the list of what was asked, in order. Unknown requests get a 404.
 */
export function serve(handlers: Record<string, Handler>): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const path = new URL(url, 'http://localhost').pathname;
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    asked.push({ method, path, body, ours: new Headers(init.headers).get('X-PeerCircles') });
    const handler = handlers[`${method} ${path}`] ?? { status: 404, body: { type: 'not_found' } };
    const reply = typeof handler === 'function' ? handler(body) : handler;
    const status = reply.status ?? 200;
    return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
      status,
      headers: reply.headers,
    });
  });
  return asked;
}

export const amara = {
  person: '0197-amara',
  name: 'Amara',
  colour: 0,
  email: 'amara@example.org',
  timeZone: 'Europe/Lisbon',
  roles: [],
  facilitates: false,
  preferences: unchosen,
};
