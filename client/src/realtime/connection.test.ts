import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type Line } from './connection';

/** A line whose other end the test holds. */
class TestLine implements Line {
  handlers = new Map<string, (...args: never[]) => void>();
  closed: () => void = () => {};
  stopped = false;
  up!: () => void;
  down!: () => void;
  answers: ((value: unknown) => void)[] = [];
  asked: unknown[][] = [];

  start = () =>
    new Promise<void>((resolve, reject) => {
      this.up = resolve;
      this.down = () => reject(new Error('refused'));
    });
  stop = async () => void (this.stopped = true);
  invoke = (...args: unknown[]) => {
    this.asked.push(args);
    return new Promise<unknown>((resolve) => this.answers.push(resolve));
  };
  on = (event: string, handler: (...args: never[]) => void) => void this.handlers.set(event, handler);
  off = () => {};
  onclose = (handler: () => void) => void (this.closed = handler);
  tell = (event: string, ...args: unknown[]) => this.handlers.get(event)?.(...(args as never[]));
}

describe('the connection', () => {
  let lines: TestLine[];
  let connection: Connection;
  let releases: (() => void)[];
  const line = (index = lines.length - 1) => lines[index] ?? expect.fail('there is no such attempt');
  const hold = () => {
    const release = connection.hold();
    releases.push(release);
    return release;
  };
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const open = async () => {
    line().up();
    await settle();
  };
  const fail = async () => {
    line().down();
    await settle();
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    lines = [];
    releases = [];
    connection = new Connection(() => {
      const made = new TestLine();
      lines.push(made);
      return made;
    });
  });
  afterEach(() => {
    releases.forEach((release) => release());
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('opens for the first who holds it and closes with the last', async () => {
    const one = hold();
    const two = hold();
    await open();
    expect([lines.length, connection.state]).toEqual([1, 'open']);
    one();
    one();
    expect(connection.state).toBe('open');
    two();
    expect([connection.state, line().stopped]).toEqual(['off', true]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(lines.length).toBe(1);
  });

  it('tries without end, the first start as any other, with waits that grow to thirty seconds', async () => {
    hold();
    const waits: number[] = [];
    for (let round = 0; round < 9; round++) {
      await fail();
      const before = Date.now();
      while (connection.state === 'waiting') await vi.advanceTimersByTimeAsync(500);
      waits.push(Date.now() - before);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000, 15_000]);
    await open();
    expect(connection.state).toBe('open');
  });

  it('gives up on an attempt that leads nowhere', async () => {
    hold();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([connection.state, line().stopped]).toEqual(['waiting', true]);
  });

  it('does not wake up to an attempt that it gave up on', async () => {
    hold();
    await vi.advanceTimersByTimeAsync(10_000);
    line(0).up();
    await settle();
    expect(connection.state).toBe('waiting');
  });

  it('comes back quickly after a line that was open breaks', async () => {
    hold();
    await open();
    line().closed();
    expect(connection.state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(500);
    expect(lines.length).toBe(2);
  });

  it('tries at once when asked to', async () => {
    hold();
    await fail();
    connection.tryNow();
    connection.tryNow();
    expect(lines.length).toBe(2);
  });

  it('takes WebSockets for barred after two failures, until one opens', async () => {
    hold();
    const seen: boolean[] = [];
    connection.watch(() => seen.push(connection.barred));
    await fail();
    expect(connection.barred).toBe(false);
    connection.tryNow();
    await fail();
    expect(connection.barred).toBe(true);
    connection.tryNow();
    await open();
    expect(connection.barred).toBe(false);
    expect(seen.at(-1)).toBe(false);
  });

  it('believes the browser that the network went away, and that it is back', async () => {
    hold();
    await open();
    dispatchEvent(new Event('offline'));
    expect(connection.state).toBe('waiting');
    dispatchEvent(new Event('online'));
    expect([connection.state, lines.length]).toEqual(['trying', 2]);
  });

  it('lets the rooms ask for changes when the page is looked at again', async () => {
    hold();
    await open();
    const wake = vi.fn();
    connection.onWake(wake);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(wake).toHaveBeenCalledOnce();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(wake).toHaveBeenCalledOnce();
  });

  it('notices that the machine slept, and begins afresh', async () => {
    hold();
    await open();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(lines.length).toBe(1);
    vi.setSystemTime(Date.now() + 600_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([lines.length, line(0).stopped]).toEqual([2, true]);
  });

  it('does not take a slow clock in the background for sleep', async () => {
    hold();
    await open();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.setSystemTime(Date.now() + 60_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lines.length).toBe(1);
  });

  it('keeps those who listen through every new line, and hears nothing from an old one', async () => {
    const heard: string[] = [];
    connection.hub.on('NoticeArrived', ({ notice }) => heard.push(notice));
    hold();
    await open();
    line(0).tell('NoticeArrived', { notice: 'a' });
    line(0).closed();
    await vi.advanceTimersByTimeAsync(500);
    await open();
    line(1).tell('NoticeArrived', { notice: 'b' });
    line(0).tell('NoticeArrived', { notice: 'late' });
    expect(heard).toEqual(['a', 'b']);
  });

  it('answers `network` when not connected, when nothing comes, and passes a refusal on', async () => {
    expect(await connection.call('LeaveRoom', 'c')).toMatchObject({ ok: false, code: 'network' });
    hold();
    await open();
    const late = connection.call('LeaveRoom', 'c');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await late).toMatchObject({ ok: false, code: 'unknown' });

    const no = connection.call('SendMessage', 'c', 'id', 'text', null, []);
    line().answers.at(-1)?.({
      ok: false,
      code: 'forbidden',
      reason: 'muted',
      sentence: '',
      retryAfterMs: null,
    });
    expect(await no).toMatchObject({ ok: false, code: 'forbidden', reason: 'muted', errors: {} });

    const yes = connection.call('LeaveRoom', 'c');
    line().answers.at(-1)?.({ ok: true, value: {} });
    expect(await yes).toEqual({ ok: true, value: {} });
  });
});
