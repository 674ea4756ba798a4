import { prefer, preferences } from '../app/preferences.svelte';

/** Single letters as keys can be pressed by accident, or by speech input: each person decides. */
export const keys = {
  get on(): boolean {
    return preferences.now.deskKeys;
  },
};

export const useKeys = (on: boolean) => void prefer({ deskKeys: on });

const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** The letter of a key that is meant for the desk: not while someone types, in a dialog or a menu, with a modifier or held down. */
export function deskKey(event: KeyboardEvent): string | null {
  if (!keys.on || event.defaultPrevented || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.target instanceof Element && event.target.closest(typing)) return null;
  if (document.querySelector('dialog[open], [role=menu]')) return null;
  return event.key.toLowerCase();
}
