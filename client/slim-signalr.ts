import type { Plugin } from 'vite';

/**
 * Parts of SignalR that can't run here: the connection speaks WebSockets only and skips the negotiation (so there is no
 * HTTP in it), and stateful reconnect stays off. The package reaches them all from one constructor, which no bundler
 * can see through; without them each room loads 4 kB (brotli) less. A part that is called after all says so.
 */
const unused = ['DefaultHttpClient', 'LongPollingTransport', 'MessageBuffer', 'ServerSentEventsTransport'];

export function slimSignalR(): Plugin {
  const parts = new RegExp(`@microsoft/signalr/dist/esm/(${unused.join('|')})\\.js$`);
  return {
    name: 'slim-signalr',
    apply: 'build',
    load(id) {
      const name = parts.exec(id.replaceAll('\\', '/'))?.[1];
      const isHttp = name === 'DefaultHttpClient';
      // The client for HTTP is made, and asked for cookies (a browser adds them itself), but never sends.
      const says = isHttp
        ? "getCookieString() { return ''; }"
        : `constructor() { throw new Error('${name} is left out'); }`;
      return name ? `export class ${name} { ${says} }` : undefined;
    },
  };
}
