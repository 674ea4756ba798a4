/** F6 and Ctrl+F6 go from one part of the page to the next, Shift goes back: navigation, page, panel, what just happened. */
const regions = 'nav[aria-label], main, aside[aria-label], [data-region], section.toasts';

export function goThroughRegions(event: KeyboardEvent) {
  if (event.key !== 'F6' || event.altKey || event.metaKey) return;
  if (document.querySelector('dialog[open]')) return;
  const all = Array.from(document.querySelectorAll<HTMLElement>(regions)).filter(
    (one) => one.getClientRects().length > 0,
  );
  if (all.length === 0) return;
  event.preventDefault();
  const at = all.findLastIndex((one) => one.contains(document.activeElement));
  const next = all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length];
  if (!next) return;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
}
