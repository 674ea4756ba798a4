import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

/** What a browser hands to its worker, and happy-dom has not. */
const focus = vi.fn((_path: string) => Promise.resolve());
const openWindow = vi.fn(() => Promise.resolve());
const matchAll = vi.fn<() => Promise<unknown[]>>();
const close = vi.fn();

const windowAt = (path: string) => ({
  id: path,
  url: new URL(path, location.origin).href,
  visibilityState: 'hidden',
  focus: () => focus(path),
});

async function click() {
  const done: Promise<unknown>[] = [];
  const waits = { notification: { close }, waitUntil: (until: Promise<unknown>) => done.push(until) };
  dispatchEvent(Object.assign(new Event('notificationclick'), waits));
  expect(done.length).toBe(1);
  await Promise.all(done);
}

describe('a click on what the device shows', () => {
  beforeAll(async () => {
    vi.stubGlobal('clients', { matchAll, openWindow });
    await import('./worker');
  });
  beforeEach(() => vi.stubGlobal('fetch', vi.fn()));
  afterEach(() => {
    expect(fetch, 'nobody is told of it').not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledOnce();
    vi.clearAllMocks();
  });

  it('opens the notices, whatever else is open: somebody may be writing there', async () => {
    matchAll.mockResolvedValue([windowAt('/circles/1'), windowAt('/settings?from=/notices')]);
    await click();
    expect(openWindow).toHaveBeenCalledExactlyOnceWith('/notices');
    expect(focus).not.toHaveBeenCalled();
  });

  it('opens the notices where nothing is open', async () => {
    matchAll.mockResolvedValue([]);
    await click();
    expect(openWindow).toHaveBeenCalledExactlyOnceWith('/notices');
  });

  it('goes to the window that shows them already', async () => {
    matchAll.mockResolvedValue([windowAt('/'), windowAt('/notices?page=2')]);
    await click();
    expect(focus).toHaveBeenCalledExactlyOnceWith('/notices?page=2');
    expect(openWindow).not.toHaveBeenCalled();
  });
});
