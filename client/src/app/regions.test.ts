import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { goThroughRegions } from './regions';

const press = (init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'F6', cancelable: true, ...init });
  goThroughRegions(event);
  return event.defaultPrevented;
};
const here = () => document.activeElement?.tagName.toLowerCase();

beforeEach(() => {
  document.body.innerHTML =
    '<nav aria-label="Main"><a href="/">A</a></nav><main><button>B</button></main><aside aria-label="About">C</aside>';
  // Without layout nothing has a box; here everything is on the screen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});
afterEach(() => vi.restoreAllMocks());

it('goes from part to part of the page, round and back', () => {
  const trail = [{}, {}, {}, {}, { shiftKey: true }].map((init) => {
    press(init);
    return here();
  });
  expect(trail).toEqual(['nav', 'main', 'aside', 'nav', 'aside']);
});

it('goes on from the part that holds the focus', () => {
  document.querySelector('button')?.focus();
  press({ ctrlKey: true });
  expect(here()).toBe('aside');
});

it('leaves other keys, and an open dialog, alone', () => {
  expect(press({ key: 'F5' })).toBe(false);
  expect(press({ altKey: true })).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  expect(press()).toBe(false);
});
