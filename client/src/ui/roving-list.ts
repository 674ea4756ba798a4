import type { Attachment } from 'svelte/attachments';

export type Roving = {
  /** Which elements are the items; default: the direct children. */
  items?: string;
  /** Which way the arrows go. `both` for a list that wraps. */
  way?: 'vertical' | 'horizontal' | 'both';
  /** Starts at the last item (a conversation) or the first. */
  from?: 'first' | 'last';
  /** After the last comes the first. */
  wrap?: boolean;
};

const inner = 'a[href], button, input, textarea, select, [data-inner]';

/**
 * Makes a list one tab stop: arrows, Home and End move through its items, Tab goes on to the controls inside
 * the item that has the turn, and then out of the list. Items may come and go.
 *
 *     <ol {@attach roving({ items: 'article', from: 'last' })}>
 */
export function roving(options: Roving = {}): Attachment<HTMLElement> {
  return (list) => {
    let current: HTMLElement | null = null;

    const all = () =>
      Array.from(
        options.items
          ? list.querySelectorAll<HTMLElement>(options.items)
          : (list.children as Iterable<HTMLElement>),
      );

    function turn(item: HTMLElement, index: 0 | -1) {
      set(item, index);
      for (const control of item.querySelectorAll<HTMLElement>(inner)) set(control, index);
    }

    /** Of two items only: going through a long list on each press is felt. */
    function give(item: HTMLElement) {
      if (current) turn(current, -1);
      turn(item, 0);
      current = item;
    }

    function refresh() {
      const items = all();
      const kept = current && items.includes(current) ? current : null;
      current = kept ?? (options.from === 'last' ? items[items.length - 1] : items[0]) ?? null;
      for (const item of items) turn(item, item === current ? 0 : -1);
    }

    function onfocusin(event: FocusEvent) {
      const item = all().find((one) => one.contains(event.target as Node));
      if (item && item !== current) give(item);
    }

    function onkeydown(event: KeyboardEvent) {
      const items = all();
      const at = items.indexOf(event.target as HTMLElement);
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = nextAt(event.key, at, items.length, options, getComputedStyle(list).direction === 'rtl');
      const item = next === null ? undefined : items[next];
      if (!item) return;
      event.preventDefault();
      give(item);
      item.focus();
      item.scrollIntoView({ block: 'nearest' });
    }

    // Attached afresh to a list that had its turn already: it stays where it was.
    current = all().find((one) => one.getAttribute('tabindex') === '0') ?? null;
    refresh();
    const seen = new MutationObserver(refresh);
    seen.observe(list, { childList: true, subtree: true });
    list.addEventListener('focusin', onfocusin);
    list.addEventListener('keydown', onkeydown);
    return () => {
      seen.disconnect();
      list.removeEventListener('focusin', onfocusin);
      list.removeEventListener('keydown', onkeydown);
    };
  };
}

function set(element: HTMLElement, index: number) {
  if (element.tabIndex !== index || !element.hasAttribute('tabindex')) element.tabIndex = index;
}

/** Where a key leads from `at`; null when it is not a key of the list, or there is nowhere to go. */
export function nextAt(
  key: string,
  at: number,
  count: number,
  { way = 'vertical', wrap = false }: Roving,
  rtl: boolean,
) {
  const down = way !== 'horizontal' && key === 'ArrowDown';
  const up = way !== 'horizontal' && key === 'ArrowUp';
  const forth = way !== 'vertical' && key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const back = way !== 'vertical' && key === (rtl ? 'ArrowRight' : 'ArrowLeft');
  let next: number;
  if (down || forth) next = at + 1;
  else if (up || back) next = at - 1;
  else if (key === 'Home') next = 0;
  else if (key === 'End') next = count - 1;
  else return null;
  if (wrap) return (next + count) % count;
  return next < 0 || next >= count ? null : next;
}
