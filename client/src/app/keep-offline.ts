import { mount } from 'svelte';
import { worded } from './texts/words';

const hour = 60 * 60 * 1_000;

type Policy = { createScriptURL(address: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

/**
 * Starts the service worker, by which whom to call is at hand without a network. Where browsers have none (private
 * windows of some, plain HTTP) nothing else is missing.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(trusted('/sw.js'), { updateViaCache: 'none' });
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // The first worker of all is no news to anybody.
      if (coming.state === 'installed' && serviceWorker.controller) void offer(coming);
    });
  });
  if (registration.waiting && serviceWorker.controller) void offer(registration.waiting);
  // After an exit or a sign-out nothing is kept any more; what is nobody's comes back.
  registration.active?.postMessage('keep');
  setInterval(() => void registration.update().catch(() => undefined), hour);
}

/** The page's policy lets only this one address become a script. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  return (
    trustedTypes
      ?.createPolicy('pc-worker', { createScriptURL: (wanted) => (wanted === address ? wanted : '') })
      .createScriptURL(address) ?? address
  );
}

let offered = false;

async function offer(worker: ServiceWorker) {
  if (offered) return;
  offered = true;
  const { default: NewVersion } = await worded(import('./NewVersion.svelte'));
  mount(NewVersion, { target: document.body, props: { worker } });
}
