import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, { resolved?: string }>;
};

it('names the native part of the bundler for every platform', () => {
  // npm drops those of other platforms at times; the next machine of another kind could not build then.
  const native = Object.keys(lock.packages).filter((name) =>
    name.startsWith('node_modules/@rolldown/binding-'),
  );
  expect(native.length).toBeGreaterThanOrEqual(15);
});

it('names no registry, so that each place uses its own', () => {
  expect(Object.values(lock.packages).filter((one) => one.resolved?.startsWith('http'))).toEqual([]);
});

it('pins every package that we ask for', () => {
  const own = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
