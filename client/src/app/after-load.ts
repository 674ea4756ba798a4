import { isWanted } from '../notices/device';
import { keepHelpAtHand } from './keep-help';
import { keepOffline } from './keep-offline';
import { goThroughRegions } from './regions';
import { reloadOnce } from './reload-once';
import { worded } from './texts/words';
import { watchForExit } from './watch-for-exit';

const settled = 3_000;

/** What no first paint has to wait for: at once what keys do on every page; what is kept offline when all else has loaded. */
export function afterLoad() {
  watchForExit();
  addEventListener('keydown', goThroughRegions);
  addEventListener('vite:preloadError', reloadOnce);
  keepHelpAtHand();
  if (isWanted())
    void worded(import('../notices/tell-device'))
      .then(({ tellThroughDevice }) => tellThroughDevice())
      .catch(() => undefined);
  if (import.meta.env.PROD) setTimeout(() => void keepOffline().catch(() => undefined), settled);
}
