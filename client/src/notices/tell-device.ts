import { onForget } from '../app/forget';
import { spoken } from '../app/texts/words';
import { clearDevice, device } from './device';
import { loadNotices, notices } from './notices.svelte';
import { t } from './texts/device';

const every = 60_000;
let begun = false;
/** What was here when somebody last looked, or was told of since. */
let known: ReadonlySet<string> | null = null;

/**
 * Tells through the device that something is new, to who switched it on. There is nothing that could reach a closed
 * browser: a window that nobody looks at asks, and only one of them. What it tells is always the same sentence.
 */
export function tellThroughDevice() {
  if (begun) return;
  begun = true;
  document.addEventListener('visibilitychange', () => {
    remember();
    if (document.visibilityState === 'visible' && device() === 'on') void clearDevice();
  });
  const ask = () => setInterval(() => void look(), every);
  // For as long as this window is open; another one takes over when it closes.
  if (navigator.locks)
    void navigator.locks.request('pc.device-notices', () => new Promise<never>(ask)).catch(() => undefined);
  else ask();
}

/** Looks once. Whether another window is in sight the worker knows. */
export async function look(): Promise<void> {
  if (document.visibilityState === 'visible' || device() !== 'on') return;
  const before = known;
  await loadNotices();
  // Meanwhile somebody may have left.
  if (notices.problem || device() !== 'on') return;
  const isNews = before !== null && notices.all.some((one) => !one.read && !before.has(one.id));
  remember();
  if (!isNews) return;
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.active?.postMessage({
    tell: t('device.says'),
    lang: spoken(),
    dir: document.documentElement.dir,
  });
}

function remember() {
  if (notices.known) known = new Set(notices.all.map((one) => one.id));
}

onForget(() => (known = null));
