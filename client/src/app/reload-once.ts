import { tryTo } from './forget';

const key = 'pc.reloaded';
const pause = 30_000;

/**
 * After a new version was installed the old page's chunks are gone: reload once, which brings the new page. What was
 * being written waits in this tab. Offline a reload would only lose the page, and a second one would go round in circles.
 */
export function reloadOnce(event: Event) {
  if (!navigator.onLine) return;
  tryTo(() => {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < pause) return;
    sessionStorage.setItem(key, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
}
