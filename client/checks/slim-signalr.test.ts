import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOut } from '../slim-signalr.ts';

const source = (name: string) =>
  readFileSync(
    join(import.meta.dirname, '../node_modules/@microsoft/signalr/dist/esm', `${name}.js`),
    'utf8',
  );
const callsOn = (field: string, text: string) =>
  new Set(Array.from(text.matchAll(new RegExp(`this\\.${field}\\.(\\w+)\\(`, 'g')), ([, name = '']) => name));

describe('what is left out of SignalR', () => {
  it('are whole files of the package that is installed', () => {
    for (const name of Object.keys(leftOut)) expect(source(name)).toContain(`export class ${name}`);
  });

  it('still answers what a WebSocket connection asks of it', () => {
    const asked = callsOn('_httpClient', source('WebSocketTransport'));
    expect([...asked]).toEqual(['getCookieString']);
    // The client with a token passes the question on to the one that is left out.
    const passedOn = callsOn('_innerClient', source('AccessTokenHttpClient'));
    expect([...asked].every((name) => passedOn.has(name))).toBe(true);
    for (const name of asked) expect(leftOut['DefaultHttpClient']).toContain(`${name}()`);
  });

  it('is never asked for with the one transport that we use', () => {
    const connection = readFileSync(join(import.meta.dirname, '../src/realtime/connection.ts'), 'utf8');
    expect(connection).toContain('transport: HttpTransportType.WebSockets, skipNegotiation: true');
    expect(connection).not.toMatch(/withStatefulReconnect|withAutomaticReconnect/);
  });
});
