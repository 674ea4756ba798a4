import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../src');

const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((file) => /\.(ts|svelte)$/.test(file) && !/\.(test|d)\.ts$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

/** What a file needs before it can run. Types vanish, and a page that is loaded later is not needed now. */
function needs(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const imports = source.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^;'"]*?from\s*)?'(\.[^']+)'/gm);
  return Array.from(imports, ([, path = '']) => found(normalize(join(dirname(file), path)))).filter(
    (path) => path !== null,
  );
}

const found = (path: string) =>
  ['', '.ts', '.svelte', '/index.ts']
    .map((end) => (path + end).replaceAll('\\', '/'))
    .find((candidate) => files.includes(candidate)) ?? null;

function cycleFrom(start: string, graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, trail: string[]): string[] | null => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...trail, file]);
      if (cycle) return cycle;
    }
    return null;
  };
  return walk(start, []);
}

const graph = new Map(files.map((file) => [file, needs(file)]));

it('reads the imports', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(graph.get('main.ts')).toContain('app/routes.ts');
  expect(statSync(join(root, 'main.ts')).isFile()).toBe(true);
});

it('finds a cycle where there is one', () => {
  const loop = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(cycleFrom('a', loop)).toEqual(['b', 'c', 'b']);
});

it('has no cycle of imports', () => {
  const cycles = files.map((file) => cycleFrom(file, graph)).filter((cycle) => cycle !== null);
  expect(cycles.map((cycle) => cycle.join(' → '))).toEqual([]);
});

it('loads pages only when they are wanted', () => {
  const isPage = (path: string) => path.startsWith('app/pages/') && path.endsWith('.svelte');
  const wrong = files.filter((file) => !isPage(file) && graph.get(file)?.some(isPage));
  expect(wrong).toEqual([]);
});
