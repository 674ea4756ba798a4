import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitAboveKeyboard } from './keyboard';

describe('a page above the keyboard', () => {
  const view = Object.assign(new EventTarget(), { height: 800, scale: 1 });
  const left = () => document.documentElement.style.getPropertyValue('--window');
  const resize = (height: number, scale = 1) => {
    Object.assign(view, { height, scale });
    view.dispatchEvent(new Event('resize'));
  };

  beforeEach(() => {
    vi.stubGlobal('visualViewport', view);
    vi.stubGlobal('innerHeight', 800);
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    Object.assign(view, { height: 800, scale: 1 });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is as high as what the keyboard leaves, and high again afterwards', () => {
    const stop = fitAboveKeyboard();
    expect(left()).toBe('');
    resize(480);
    expect(left()).toBe('480px');
    resize(800);
    expect(left()).toBe('');
    resize(480);
    stop();
    expect(left()).toBe('');
    resize(470);
    expect(left()).toBe('');
  });

  it('takes neither zoom nor a thin bar for a keyboard', () => {
    const stop = fitAboveKeyboard();
    resize(400, 2);
    expect(left()).toBe('');
    resize(760);
    expect(left()).toBe('');
    stop();
  });
});
