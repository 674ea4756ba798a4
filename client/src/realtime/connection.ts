import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import { refused, type Answer } from '../api/refusal';
import type { Answer as HubAnswer, ICircleClient, ICircleHub } from './contract';
import { retryDelay } from './retry';
import { typedHub, type Wire } from './typed-hub';

/** One attempt's connection. An attempt that failed is thrown away whole: SignalR can't stop while it is still connecting. */
export interface Line extends Wire {
  start(): Promise<void>;
  stop(): Promise<void>;
  onclose(handler: () => void): void;
}

/** `off`: nobody needs it. `trying` and `waiting` (between attempts): not connected. */
export type LinkState = 'off' | 'trying' | 'open' | 'waiting';

type Handler = (...args: never[]) => void;
type ValueOf<K extends keyof ICircleHub> = Extract<Awaited<ReturnType<ICircleHub[K]>>, { ok: true }>['value'];

const startPatience = 10_000;
const answerPatience = 15_000;
const beat = 5_000;
/** A clock that jumped this far while someone looks means that the machine slept. In the background timers are only slow. */
const slept = { seen: 20_000, hidden: 90_000 };
/** So many attempts in a row without success: WebSockets may be barred here, and the talk goes over HTTP. */
const barredAfter = 2;

/**
 * The one connection of this browser, kept for as long as somebody holds it: it tries without end, the first time as
 * later, and listens to what the browser knows about the network, about sleep and about being looked at.
 */
export class Connection implements Wire {
  readonly #open: () => Line;
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #watchers = new Set<() => void>();
  readonly #wakers = new Set<() => void>();
  #line: Line | null = null;
  #state: LinkState = 'off';
  #holders = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watchdog: ReturnType<typeof setInterval> | undefined;
  #lastBeat = 0;

  readonly hub = typedHub<ICircleHub, ICircleClient>(this);

  constructor(open: () => Line) {
    this.#open = open;
  }

  get state(): LinkState {
    return this.#state;
  }

  /** WebSockets can't be had, as far as we can tell. */
  get barred(): boolean {
    return this.#state !== 'open' && this.#failures >= barredAfter;
  }

  /** Keeps the connection; answers how to let it go. The last one to let go closes it. */
  hold(): () => void {
    if (this.#holders++ === 0) this.begin();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      if (--this.#holders === 0) this.end();
    };
  }

  /** Told after each change of `state` or `barred`. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Told when the page is looked at again, or the network is back, while the connection seems open. */
  onWake(waker: () => void): () => void {
    this.#wakers.add(waker);
    return () => this.#wakers.delete(waker);
  }

  /** Tries at once instead of when the wait is over. */
  tryNow() {
    if (this.#state !== 'waiting') return;
    clearTimeout(this.#timer);
    void this.attempt();
  }

  /** Asks the hub. Never throws: no answer is `network`, and nobody knows then whether it was done. */
  async call<K extends keyof ICircleHub>(
    method: K,
    ...args: Parameters<ICircleHub[K]>
  ): Promise<Answer<ValueOf<K>>> {
    if (this.#state !== 'open') return refused('network');
    try {
      const answer = (await within(answerPatience, this.invoke(method, ...args))) as HubAnswer<never>;
      return answer.ok ? answer : refused(answer.code, answer);
    } catch {
      return refused(this.#state === 'open' ? 'unknown' : 'network');
    }
  }

  invoke(method: string, ...args: unknown[]): Promise<unknown> {
    return this.#line ? this.#line.invoke(method, ...args) : Promise.reject(new Error('not connected'));
  }

  on(event: string, handler: Handler) {
    const known = this.#handlers.get(event);
    if (known) known.add(handler);
    else {
      this.#handlers.set(event, new Set([handler]));
      if (this.#line) this.listen(this.#line, event);
    }
  }

  off(event: string, handler: Handler) {
    this.#handlers.get(event)?.delete(handler);
  }

  private begin() {
    addEventListener('online', this.#awake);
    addEventListener('pageshow', this.#awake);
    addEventListener('offline', this.#offline);
    document.addEventListener('visibilitychange', this.#awake);
    this.#lastBeat = Date.now();
    this.#watchdog = setInterval(this.#beat, beat);
    void this.attempt();
  }

  private end() {
    removeEventListener('online', this.#awake);
    removeEventListener('pageshow', this.#awake);
    removeEventListener('offline', this.#offline);
    document.removeEventListener('visibilitychange', this.#awake);
    clearInterval(this.#watchdog);
    clearTimeout(this.#timer);
    this.drop();
    this.#failures = 0;
    this.set('off');
  }

  private async attempt() {
    const line = this.#open();
    this.#line = line;
    for (const event of this.#handlers.keys()) this.listen(line, event);
    line.onclose(() => {
      if (line === this.#line && this.#state === 'open') this.lost();
    });
    this.set('trying');
    try {
      await within(startPatience, line.start());
      if (line !== this.#line) return;
      this.#failures = 0;
      this.set('open');
    } catch {
      if (line !== this.#line) return;
      this.#failures += 1;
      this.lost();
    }
  }

  /** Drops what is left of the connection, and waits before the next attempt. */
  private lost() {
    this.drop();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.attempt(), retryDelay(this.#failures));
    this.set('waiting');
  }

  private drop() {
    const line = this.#line;
    this.#line = null;
    line?.stop().catch(() => undefined);
  }

  private listen(line: Line, event: string) {
    line.on(event, (...args: never[]) => {
      if (line !== this.#line) return;
      for (const handler of [...(this.#handlers.get(event) ?? [])]) handler(...args);
    });
  }

  #awake = () => {
    if (document.visibilityState !== 'visible') return;
    if (this.#state === 'waiting') this.tryNow();
    else if (this.#state === 'open') for (const waker of [...this.#wakers]) waker();
  };

  /** SignalR would notice only when its timeout is over; until then it would claim to be connected. */
  #offline = () => {
    if (this.#state === 'open') this.lost();
  };

  #beat = () => {
    const gap = Date.now() - this.#lastBeat;
    this.#lastBeat = Date.now();
    const limit = document.visibilityState === 'visible' ? slept.seen : slept.hidden;
    if (gap < limit) return;
    if (this.#state === 'open') this.lost();
    this.tryNow();
  };

  private set(state: LinkState) {
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/** Ends a wait that leads nowhere: on a dead network SignalR waits for minutes. */
function within<T>(patience: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function signalR(): Line {
  const line = new HubConnectionBuilder()
    .withUrl('/hub', { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  line.serverTimeoutInMilliseconds = 15_000;
  line.keepAliveIntervalInMilliseconds = 5_000;
  return line as unknown as Line;
}

export const connection = new Connection(signalR);
