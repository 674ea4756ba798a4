/** Says since when a kept answer is kept; the page reads it (care/crisis-lines.ts). */
export const keptAt = 'X-PeerCircles-Kept';

type Way = 'file' | 'page' | 'plain' | 'list' | null;

/** Never the page under these, as on the server. */
const notPages = /^\/(?:api|assets|hub|health|openapi|scalar)(?:\/|$)/;

/** What the server draws for who has no scripts; kept as it was last seen. */
const plain = ['/help/plain', '/sign-in/plain.css'];

/** How a request is answered; null leaves it to the browser, as if there were no worker. */
export function howToAnswer({ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>): Way {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return null;
  if (pathname === '/api/help/crisis-lines') return 'list';
  if (pathname.startsWith('/assets/')) return 'file';
  if (plain.includes(pathname)) return 'plain';
  return mode === 'navigate' && !notPages.test(pathname) ? 'page' : null;
}
