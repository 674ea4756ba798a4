import { describe, expect, it, vi } from 'vitest';
import type { ICircleClient, ICircleHub } from './contract';
import { typedHub, type Wire } from './typed-hub';

function wire() {
  const handlers = new Map<string, Set<(...args: never[]) => void>>();
  const it = {
    invoke: vi.fn(async (..._args: unknown[]): Promise<unknown> => ({ ok: true, value: {} })),
    on: (event: string, handler: (...args: never[]) => void) => {
      handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
    },
    off: (event: string, handler: (...args: never[]) => void) => void handlers.get(event)?.delete(handler),
  } satisfies Wire;
  const tell = (event: string, ...args: unknown[]) =>
    handlers.get(event)?.forEach((one) => one(...(args as never[])));
  return { it, tell };
}

describe('the typed hub', () => {
  it('asks by the name and with the arguments of the contract', async () => {
    const { it: line } = wire();
    const hub = typedHub<ICircleHub, ICircleClient>(line);
    await hub.call('SendMessage', 'circle', 'id', 'A long night.', null, []);
    expect(line.invoke).toHaveBeenCalledWith('SendMessage', 'circle', 'id', 'A long night.', null, []);
  });

  it('hears an event until it is told to stop', () => {
    const { it: line, tell } = wire();
    const hub = typedHub<ICircleHub, ICircleClient>(line);
    const heard: string[] = [];
    const stop = hub.on('RoomClosed', ({ reason }) => heard.push(reason));
    tell('RoomClosed', { circle: 'c', reason: 'left' });
    stop();
    tell('RoomClosed', { circle: 'c', reason: 'removed' });
    expect(heard).toEqual(['left']);
  });

  it('does not compile against the contract', () => {
    const hub = typedHub<ICircleHub, ICircleClient>(wire().it);
    const never = () => {
      // @ts-expect-error -- there is no such method
      void hub.call('Shout', 'circle');
      // @ts-expect-error -- an argument is missing
      void hub.call('SendMessage', 'circle', 'id', 'text');
      // @ts-expect-error -- a reason that nobody knows
      void hub.call('FlagMessage', 'circle', 'id', 4, 'R16', null);
      // @ts-expect-error -- there is no such event
      hub.on('RoomOpened', () => {});
      // @ts-expect-error -- the event carries no such thing
      hub.on('PresenceChanged', ({ typing }) => typing);
    };
    expect(never).toBeTypeOf('function');
  });
});
