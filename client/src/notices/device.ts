import { tryTo } from '../app/forget';
import { me } from '../app/session.svelte';

/** In this browser alone: whose wish it is. It goes with all else on exit and sign-out. */
const key = 'pc.device-notices';

/** `never`: this browser can't. `denied`: it was told not to, and asks nobody again. */
export type Device = 'on' | 'off' | 'denied' | 'never';

/** Somebody wanted it in this browser; whether it is who sits here now, `device()` says. */
export const isWanted = (): boolean => wish() !== null;

export function device(): Device {
  if (!('Notification' in window) || !('serviceWorker' in navigator)) return 'never';
  if (Notification.permission === 'denied') return 'denied';
  const own = me();
  return Notification.permission === 'granted' && own && wish() === own.person ? 'on' : 'off';
}

/** Asks for the browser's leave, where it was not given before; so only called when somebody presses the switch. */
export async function switchOn(): Promise<Device> {
  if (device() === 'never') return 'never';
  if (Notification.permission === 'default') await Notification.requestPermission();
  if (Notification.permission === 'granted') tryTo(() => localStorage.setItem(key, me()?.person ?? ''));
  return device();
}

export function switchOff(): Device {
  tryTo(() => localStorage.removeItem(key));
  void clearDevice();
  return device();
}

/** Takes away what the device shows. */
export async function clearDevice(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
}

function wish(): string | null {
  let kept: string | null = null;
  tryTo(() => (kept = localStorage.getItem(key)));
  return kept;
}
