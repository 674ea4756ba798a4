import { keepFresh } from '../app/keep-fresh';
import { connection } from '../realtime/connection';
import { reloadCase } from './case.svelte';
import { ageOfLists, desk, loadCases } from './desk.svelte';

const oftenWithoutHub = 20_000;
const nowAndThen = 60_000;

/** Hears from the hub which cases change, and asks by itself now and then, more often while the hub is away. */
export function listenAtDesk(): () => void {
  let heard = false;
  const reload = () => {
    void loadCases();
    void reloadCase();
  };
  const knock = async () => {
    if (connection.state !== 'open') {
      heard = false;
      return;
    }
    if (heard) return;
    heard = true;
    const answer = await connection.call('OpenDesk');
    heard = answer.ok;
    // What changed before the hub knew of us.
    if (answer.ok) reload();
  };

  const letGo = connection.hold();
  const stopWatching = connection.watch(() => void knock());
  const stopHearing = connection.hub.on('DeskChanged', reload);
  const stopWaking = connection.onWake(reload);
  void knock();
  const stopAsking = keepFresh(() => {
    if (!heard || ageOfLists() >= nowAndThen) reload();
  }, oftenWithoutHub);
  const clock = setInterval(() => (desk.now = Date.now()), 30_000);

  return () => {
    if (heard) void connection.call('CloseDesk');
    stopWatching();
    stopHearing();
    stopWaking();
    stopAsking();
    clearInterval(clock);
    letGo();
  };
}
