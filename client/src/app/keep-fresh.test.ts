import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFresh } from './keep-fresh';

describe('keep fresh', () => {
  const load = vi.fn();
  let stop: () => void;
  const see = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    load.mockClear();
    stop = keepFresh(load, 10_000);
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('loads at once and again while someone looks', () => {
    expect(load).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20_000);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('rests while nobody looks, and catches up when they come back', () => {
    see('hidden');
    vi.advanceTimersByTime(60_000);
    expect(load).toHaveBeenCalledTimes(1);
    see('visible');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('loads when the network is back', () => {
    dispatchEvent(new Event('online'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('stops for good', () => {
    stop();
    vi.advanceTimersByTime(60_000);
    dispatchEvent(new Event('online'));
    see('visible');
    expect(load).toHaveBeenCalledTimes(1);
  });
});
