import { tryTo } from './forget';
import { router } from './router.svelte';

const key = 'pc.reloaded';
const pause = 30_000;

/**
 * After a new version was installed the old page's chunks are gone: reload once, which brings the new page. Only where no
 * page stands: a dialog that does not come says so itself, and nobody loses the room around it. While the server is away
 * a reload would only lose the page, and a second one would go round in circles.
 */
export function reloadOnce() {
  setTimeout(() => void reload(), 50);
}

async function reload() {
  if (router.shown.state !== 'lost') return;
  const answer = await fetch('/health/live', { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return;
  tryTo(() => {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < pause) return;
    sessionStorage.setItem(key, String(Date.now()));
    location.reload();
  });
}
