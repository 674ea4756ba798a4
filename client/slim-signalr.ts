import type { Plugin } from 'vite';

/**
 * Parts of SignalR that can't run here: the connection speaks WebSockets only and skips the negotiation (so there is no
 * HTTP in it, and no other transport), and stateful reconnect stays off. The package reaches them all from one
 * constructor, which no bundler can see through; without them each room loads 5 kB (brotli) less.
 */
export const leftOut: Readonly<Record<string, string>> = {
  MessageBuffer: `export class MessageBuffer {}`,
  // What the hub's side asks of a connection, over the package's own WebSocket transport. As there, `stop` is over only
  // when the start has failed or `onclose` was told, and what it was stopped for is what `onclose` hears.
  HttpConnection: `
    import { WebSocketTransport } from './WebSocketTransport';
    const noClient = { getCookieString: () => '' };
    const noLog = { log() {} };
    export class HttpConnection {
      constructor(url) {
        this.baseUrl = new URL(url, location.href).href;
        this.features = {};
      }
      start(format) {
        return (this.starting = this.open(format));
      }
      async open(format) {
        const transport = new WebSocketTransport(noClient, undefined, noLog, false, WebSocket, {});
        transport.onreceive = (data) => this.onreceive?.(data);
        transport.onclose = (error) => {
          this.transport = undefined;
          this.onclose?.(this.stoppedFor ?? error);
        };
        await transport.connect(this.baseUrl, format);
        this.transport = transport;
      }
      send(data) {
        return this.transport ? this.transport.send(data) : Promise.reject(new Error('not connected'));
      }
      async stop(error) {
        this.stoppedFor = error;
        await this.starting?.catch(() => undefined);
        await this.transport?.stop();
      }
    }`,
};

const parts = new RegExp(`@microsoft/signalr/dist/esm/(${Object.keys(leftOut).join('|')})\\.js$`);

export function slimSignalR(): Plugin {
  return {
    name: 'slim-signalr',
    apply: 'build',
    load: (id) => leftOut[parts.exec(id.replaceAll('\\', '/'))?.[1] ?? ''],
  };
}
