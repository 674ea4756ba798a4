// @vitest-environment node
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { expect, it } from 'vitest';

const api = join(import.meta.dirname, '../src/api');
const hub = readFileSync(join(import.meta.dirname, '../src/realtime/contract.ts'), 'utf8');

/** What the hub speaks of too has one type, the hub's: the document cannot say that a row's `kind` is always there. */
const ofTheHub = new Set(Array.from(hub.matchAll(/^export (?:interface|type) (\w+)/gm), ([, name]) => name));

async function write(): Promise<string> {
  const document = readFileSync(join(api, 'openapi.json'), 'utf8');
  const nodes = await openapiTS(document, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (_, { path }) => {
      const name = path?.match(/^#\/components\/schemas\/(\w+)$/)?.[1];
      return name && ofTheHub.has(name)
        ? ts.factory.createTypeReferenceNode(`import('../realtime/contract').${name}`)
        : undefined;
    },
  });
  return `// Written by checks/schema.test.ts from openapi.json, which a server test writes: change the server's records, not this file.\n${astToString(nodes)}`;
}

it('has the HTTP types of the server’s document', async () => {
  const file = join(api, 'schema.d.ts');
  const wanted = await write();
  if (process.env['PEERCIRCLES_WRITE'] === '1') writeFileSync(file, wanted);
  expect(
    readFileSync(file, 'utf8'),
    'stale: run the unit tests once with PEERCIRCLES_WRITE=1 and commit',
  ).toBe(wanted);
});
