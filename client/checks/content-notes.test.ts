// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import english from '../src/app/texts/notes-en';

const root = join(import.meta.dirname, '../..');
const worded = Object.keys(english).sort();

it('offers exactly the content notes that the server takes', () => {
  const source = readFileSync(join(root, 'src/PeerCircles.Server/Prompts/ContentNotes.cs'), 'utf8');
  const list = /Worded =\s*\[([^\]]+)\]/.exec(source)?.[1] ?? '';
  expect(Array.from(list.matchAll(/"([a-z-]+)"/g), ([, code]) => code).sort()).toEqual(worded);
});

it('has words for every content note that a prompt may carry', () => {
  const schema = readFileSync(join(root, 'seeds/schemas/prompts.schema.json'), 'utf8');
  for (const code of worded) expect(schema).toContain(`"${code}"`);
});
