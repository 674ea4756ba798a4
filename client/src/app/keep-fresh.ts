/**
 * Loads at once, when the page is looked at again, when the network is back, and every `every` ms while someone
 * looks. Answers how to stop. For lists beside the live room; the room itself hears its changes from the hub.
 */
export function keepFresh(load: () => void, every = 60_000): () => void {
  const ifSeen = () => {
    if (document.visibilityState === 'visible' && navigator.onLine) load();
  };
  load();
  const timer = setInterval(ifSeen, every);
  document.addEventListener('visibilitychange', ifSeen);
  addEventListener('online', ifSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', ifSeen);
    removeEventListener('online', ifSeen);
  };
}
