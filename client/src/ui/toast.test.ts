import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush } from './announcer.svelte';
import { dismiss, holdToasts, toast, toasts, undoNewest } from './toast.svelte';

const texts = () => toasts.shown.map((one) => one.text);

describe('toast', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    toasts.shown.forEach((one) => dismiss(one.id));
    hush();
    vi.useRealTimers();
  });

  it('can be taken back for ten seconds', () => {
    const run = vi.fn();
    toast({ text: 'Kept.', undo: { label: 'Undo', run } });
    vi.advanceTimersByTime(9_999);
    expect(undoNewest()).toBe(true);
    expect(run).toHaveBeenCalledOnce();
    expect(texts()).toEqual([]);
    expect(undoNewest()).toBe(false);
  });

  it('goes by itself', () => {
    toast({ text: 'Saved.' });
    vi.advanceTimersByTime(6_000);
    expect(texts()).toEqual([]);
  });

  it('waits while someone is at it, and goes on where it was', () => {
    toast({ text: 'Kept.', undo: { label: 'Undo', run: () => {} } });
    vi.advanceTimersByTime(6_000);
    holdToasts(true);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(['Kept.']);
    holdToasts(false);
    vi.advanceTimersByTime(3_999);
    expect(texts()).toEqual(['Kept.']);
    vi.advanceTimersByTime(1);
    expect(texts()).toEqual([]);
  });

  it('takes back the newest that can be taken back', () => {
    const older = vi.fn();
    toast({ text: 'Hidden.', undo: { label: 'Undo', run: older } });
    toast({ text: 'Noted.' });
    expect(undoNewest()).toBe(true);
    expect(older).toHaveBeenCalledOnce();
    expect(texts()).toEqual(['Noted.']);
  });
});
