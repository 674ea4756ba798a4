const place = 'pc.desk-keys';

/** Single letters as keys can be pressed by accident, or by speech input: each device decides. */
export const keys = $state({ on: read() });

export function useKeys(on: boolean) {
  keys.on = on;
  try {
    localStorage.setItem(place, on ? 'on' : 'off');
  } catch {
    // It holds until the page is closed.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}

const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** The letter of a key that is meant for the desk: not while someone types, in a dialog or a menu, with a modifier or held down. */
export function deskKey(event: KeyboardEvent): string | null {
  if (!keys.on || event.defaultPrevented || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.target instanceof Element && event.target.closest(typing)) return null;
  if (document.querySelector('dialog[open], [role=menu]')) return null;
  return event.key.toLowerCase();
}
