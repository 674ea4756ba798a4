import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOut } from '../slim-signalr.ts';

const source = (name: string) =>
  readFileSync(
    join(import.meta.dirname, '../node_modules/@microsoft/signalr/dist/esm', `${name}.js`),
    'utf8',
  );
const usesOf = (field: string, text: string) =>
  new Set(Array.from(text.matchAll(new RegExp(`this\\.${field}\\.(\\w+)`, 'g')), ([, name = '']) => name));

describe('what is left out of SignalR', () => {
  it('are whole files of the package that is installed', () => {
    for (const name of Object.keys(leftOut)) expect(source(name)).toContain(`export class ${name}`);
  });

  it('answers everything that the hub’s side asks of a connection', () => {
    // `connectionId` comes from a negotiation: without one it is unknown in the package, too.
    expect([...usesOf('connection', source('HubConnection'))].sort()).toEqual(
      ['baseUrl', 'connectionId', 'features', 'onclose', 'onreceive', 'send', 'start', 'stop'].sort(),
    );
    for (const name of ['baseUrl', 'features', 'onclose', 'onreceive', 'send', 'start', 'stop'])
      expect(leftOut['HttpConnection']).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('asks of the transport what the package asks of it', () => {
    expect(source('WebSocketTransport')).toContain(
      'constructor(httpClient, accessTokenFactory, logger, logMessageContent, webSocketConstructor, headers)',
    );
    expect([...usesOf('_httpClient', source('WebSocketTransport'))]).toEqual(['getCookieString']);
    expect([...usesOf('_logger', source('WebSocketTransport'))]).toEqual(['log']);
    expect(source('WebSocketTransport')).toMatch(/async connect\(url, transferFormat\)/);
  });

  it('is never asked for with the one transport that we use', () => {
    const connection = readFileSync(join(import.meta.dirname, '../src/realtime/connection.ts'), 'utf8');
    expect(connection).toContain('transport: HttpTransportType.WebSockets, skipNegotiation: true');
    expect(connection).not.toMatch(/withStatefulReconnect|withAutomaticReconnect/);
  });
});
