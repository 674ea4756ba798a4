import { keepFresh } from '../app/keep-fresh';
import type { Connection } from '../realtime/connection';
import { signedOut } from '../app/session.svelte';
import { announce } from '../ui/announcer.svelte';
import { opened, reloadCase } from './case.svelte';
import { isDeciding } from './decide';
import { ageOfLists, desk, loadCases } from './desk.svelte';
import { t } from './texts/t';

const oftenWithoutHub = 20_000;
const nowAndThen = 60_000;

/** Hears from the hub which cases change, and asks by itself now and then, more often while the hub is away. */
export function listenAtDesk(line: Connection): () => void {
  let heard = false;
  const reload = async () => {
    void loadCases();
    const before = opened.view?.summary;
    await reloadCase();
    const after = opened.view?.summary;
    const sameCase = before !== undefined && before.id === after?.id;
    if (sameCase && before.state !== 'closed' && after?.state === 'closed' && !isDeciding())
      announce(t('told.already_decided'));
  };
  const knock = async () => {
    if (line.state !== 'open') {
      heard = false;
      return;
    }
    if (heard) return;
    heard = true;
    const answer = await line.call('OpenDesk');
    heard = answer.ok;
    // What changed before the hub knew of us.
    if (answer.ok) void reload();
  };

  const letGo = line.hold();
  const stopWatching = line.watch(() => void knock());
  const stopHearing = line.hub.on('DeskChanged', () => void reload());
  const stopEnding = line.hub.on('SessionEnded', () => signedOut({ chosen: true }));
  const stopWaking = line.onWake(() => void reload());
  void knock();
  const stopAsking = keepFresh(() => {
    if (!heard || ageOfLists() >= nowAndThen) void reload();
  }, oftenWithoutHub);
  const clock = setInterval(() => (desk.now = Date.now()), 30_000);

  return () => {
    if (heard) void line.call('CloseDesk');
    stopWatching();
    stopHearing();
    stopEnding();
    stopWaking();
    stopAsking();
    clearInterval(clock);
    letGo();
  };
}
