import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEverything } from '../app/forget';
import { session } from '../app/session.svelte';
import { Connection, type Line } from '../realtime/connection';
import { hush, startAnnouncer } from '../ui/announcer.svelte';
import { openCase, opened } from './case.svelte';
import { desk } from './desk.svelte';
import { listenAtDesk } from './listen';
import { DeskServer, summary } from './testing/desk-server';

/** A line whose other end the test holds. */
class TestLine implements Line {
  handlers = new Map<string, (...args: never[]) => void>();
  closed: () => void = () => {};
  up: () => void = () => {};
  down: () => void = () => {};
  asked: string[] = [];
  answer: unknown = { ok: true, value: {} };

  start = () =>
    new Promise<void>((resolve, reject) => {
      this.up = resolve;
      this.down = () => reject(new Error('refused'));
    });
  stop = async () => {};
  invoke = async (method: string) => {
    this.asked.push(method);
    return this.answer;
  };
  on = (event: string, handler: (...args: never[]) => void) => void this.handlers.set(event, handler);
  off = () => {};
  onclose = (handler: () => void) => void (this.closed = handler);
  tell = (event: string, value: object) => this.handlers.get(event)?.(value as never);
}

describe('listening at the desk', () => {
  let lines: TestLine[];
  let server: DeskServer;
  let stop: () => void;
  const line = () => lines.at(-1) ?? expect.fail('there is no connection');
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const loads = () => server.asked.filter((one) => one.path === '/api/desk/cases').length / 3;
  const waiting = () => desk.lists.open?.map((one) => one.id);

  beforeEach(async () => {
    vi.useFakeTimers({ now: Date.now() });
    session.now = { state: 'asking' };
    server = new DeskServer(summary('a'), summary('b'));
    vi.stubGlobal('fetch', server.fetch);
    lines = [];
    stop = listenAtDesk(
      new Connection(() => {
        const one = new TestLine();
        lines.push(one);
        return one;
      }),
    );
    await settle();
  });

  afterEach(() => {
    stop();
    forgetEverything();
    hush();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('loads at once, without waiting for the hub', () => expect(waiting()).toEqual(['a', 'b']));

  it('asks every twenty seconds while the hub is away', async () => {
    await vi.advanceTimersByTimeAsync(19_000);
    expect(loads()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(loads()).toBe(2);
  });

  it('knocks when the hub is there, loads what changed before, and then only now and then', async () => {
    line().up();
    await settle();
    expect(line().asked).toEqual(['OpenDesk']);
    expect(loads()).toBe(2);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(loads()).toBe(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(loads()).toBe(3);
  });

  it('loads the lists and the open case when a case changes', async () => {
    line().up();
    await settle();
    await openCase('a');
    server.change('a', { flags: 5 });
    server.change('b', { state: 'closed', outcome: 'kept' });
    line().tell('DeskChanged', { case: 'a' });
    await settle();
    expect(opened.view?.summary.flags).toBe(5);
    expect(waiting()).toEqual(['a']);
  });

  it('says that a colleague has decided the open case', async () => {
    line().up();
    await settle();
    await openCase('a');
    server.change('a', { state: 'closed', outcome: 'hidden' });
    line().tell('DeskChanged', { case: 'a' });
    await settle();
    expect(startAnnouncer().textContent).toContain('A colleague has decided this case already.');
    hush();
    line().tell('DeskChanged', { case: 'a' });
    await settle();
    expect(startAnnouncer().textContent).toBe('');
  });

  it('knocks again after the connection was away', async () => {
    line().up();
    await settle();
    const first = line();
    first.closed();
    await vi.advanceTimersByTimeAsync(30_000);
    line().up();
    await settle();
    expect(line()).not.toBe(first);
    expect(line().asked).toEqual(['OpenDesk']);
  });

  it('forgets every case when the session ended elsewhere', async () => {
    line().up();
    await settle();
    await openCase('a');
    line().tell('SessionEnded', {});
    expect(session.now).toEqual({ state: 'out', chosen: true });
    expect(desk.lists.open).toBeNull();
    expect(opened.view).toBeNull();
  });

  it('takes leave of the hub', async () => {
    line().up();
    await settle();
    stop();
    await settle();
    expect(line().asked).toEqual(['OpenDesk', 'CloseDesk']);
    const before = loads();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(loads()).toBe(before);
  });
});
