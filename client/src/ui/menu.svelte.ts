import type { IconName } from './icons';

export type MenuItem = {
  label: string;
  run: () => void;
  icon?: IconName;
  /** Something grave, such as removing a person: marked by colour, and put last by the caller. */
  grave?: boolean;
};

/**
 * One menu for the whole application: a row of a list holds a button only, which keeps long lists light
 * and the menu quick. `MenuHost` draws it; the shell holds the host.
 */
export const menu = $state<{
  open: boolean;
  label: string;
  items: readonly MenuItem[];
  trigger: HTMLElement | null;
}>({ open: false, label: '', items: [], trigger: null });

/** Opens at the trigger; focus goes to the first item and comes back to the trigger. */
export function openMenu(trigger: HTMLElement, label: string, items: readonly MenuItem[]) {
  if (items.length === 0) return;
  Object.assign(menu, { open: true, label, items, trigger });
}

/** Escape and a choice bring focus back; Tab and a press elsewhere let it go on. */
export function closeMenu({ refocus = true } = {}) {
  if (!menu.open) return;
  const { trigger } = menu;
  Object.assign(menu, { open: false, items: [], trigger: null });
  if (refocus && trigger?.isConnected) trigger.focus();
}

/** Shift+F10 and the menu key, on the row or on its button. */
export const asksForMenu = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);

/** Where arrows, Home, End and a typed letter lead; null when the key is not for the menu. */
export function nextItem(key: string, at: number, labels: readonly string[]): number | null {
  const count = labels.length;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The first label from the one after `at` on that begins with what was typed; one repeated letter walks through its words. */
export function typedItem(typed: string, at: number, labels: readonly string[]): number | null {
  const letters = [...typed.toLocaleLowerCase()];
  const same = letters.every((letter) => letter === letters[0]);
  const wanted = same ? (letters[0] ?? '') : letters.join('');
  const start = same ? at + 1 : at;
  for (let step = 0; step < labels.length; step++) {
    const index = (start + step) % labels.length;
    if (labels[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
