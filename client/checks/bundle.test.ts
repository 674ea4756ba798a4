// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Chunk = {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  isDynamicEntry?: boolean;
};

const out = mkdtempSync(join(tmpdir(), 'peercircles-client-'));
let manifest: Record<string, Chunk> = {};

// As `npm run build` does it, in a process of its own: in this one everything would be built for tests.
beforeAll(() => {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: join(import.meta.dirname, '..'), env: { PATH: process.env.PATH, NODE_ENV: 'production' } },
  );
  manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as typeof manifest;
}, 60_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const text = (file: string) => readFileSync(join(out, file), 'utf8');
const sizes = new Map<string, number>();
/** Compressing takes longer than all else here, and most pages share most files. */
const sizeOf = (file: string) => {
  const known = sizes.get(file) ?? brotliCompressSync(readFileSync(join(out, file))).length;
  sizes.set(file, known);
  return known;
};
const size = (files: Iterable<string>) =>
  Array.from(files).reduce((sum, file) => sum + sizeOf(file), 0) / 1000;

/** All chunks that must be there before a page of these entries can run. */
function closure(entries: string[]): Set<string> {
  const seen = new Set<string>();
  const walk = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(walk);
  };
  entries.forEach(walk);
  return seen;
}

const files = (keys: Iterable<string>, kind: 'js' | 'css') =>
  new Set(
    Array.from(keys).flatMap((key) =>
      kind === 'js' ? [manifest[key]?.file ?? ''] : (manifest[key]?.css ?? []),
    ),
  );

const plain = 'src/app/frames/PlainFrame.svelte';
const member = 'src/app/frames/MemberFrame.svelte';

/**
 * kB of JavaScript, brotli. What is not named here is an ordinary page. The room's is what it takes to read and write;
 * its dialogs come later, each on its own (see `mostLater`).
 */
const budgetOf = (page: string): number => {
  if (page === 'src/sign-in/sign-in.svelte') return 28;
  if (page.includes('circle-room')) return 65;
  if (/^src\/(moderation|administration)\/|desk|lead-circle/.test(page)) return 90;
  return 40;
};

/** kB that a part which is loaded when it is wanted (a dialog, a search) may add to the page that stands already. */
const mostLater = 12;

const routes = ['routes.ts', 'inside.ts', 'staff-pages.ts']
  .map((file) => readFileSync(join(import.meta.dirname, '../src/app', file), 'utf8'))
  .join('\n');
const named = new Set(
  Array.from(routes.matchAll(/import\('(\..+?)'\)/g), ([, path = '']) =>
    join('src/app', path).replaceAll('\\', '/'),
  ),
);
const entries = () =>
  Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && key.endsWith('.svelte'));
const pages = () => entries().filter((key) => named.has(key) && !key.startsWith('src/app/frames/'));
const need = (page: string) =>
  closure([
    'index.html',
    ...(page.startsWith('src/sign-in/') ? [plain] : ['src/app/inside.ts', member]),
    ...(page ? [page] : []),
  ]);

/** What comes later, with what was there before it: whatever asks for it, and the frame. */
const laters = () =>
  entries()
    .filter((key) => !named.has(key))
    .flatMap((part) =>
      Object.keys(manifest)
        .filter((key) => manifest[key]?.dynamicImports?.includes(part))
        .map((opener) => ({ part, there: closure(['index.html', member, opener]) })),
    );

const ofAnotherLanguage = (key: string) => /\/texts\/(pseudo|([a-z]+-)?(fr|es)(-[a-z]+)?)\.ts$/.test(key);

/** Everything that can follow from an entry, sooner or later, in English. */
function within(
  entry: string,
  comesTo = (key: string) => !named.has(key) || budgetOf(key) < 90,
): Set<string> {
  const seen = new Set<string>();
  const walk = (key: string) => {
    if (seen.has(key) || ofAnotherLanguage(key) || !comesTo(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(walk);
    manifest[key]?.dynamicImports?.forEach(walk);
  };
  walk(entry);
  return seen;
}

describe('what a browser loads', () => {
  it('is measured for every page', () => {
    expect(pages()).toContain('src/sign-in/sign-in.svelte');
    expect(pages()).toContain('src/circles/my-circles.svelte');
    expect(manifest['index.html']).toBeDefined();
    expect(manifest[plain] ?? manifest[member]).toBeDefined();
  });

  it('keeps each page within its budget of JavaScript', () => {
    const measured = pages().map((page) => ({
      page,
      kb: size(files(need(page), 'js')),
      budget: budgetOf(page),
    }));
    console.table(measured.map(({ page, kb, budget }) => ({ page, kB: kb.toFixed(1), budget })));
    expect(measured.filter(({ kb, budget }) => kb > budget)).toEqual([]);
  });

  it('keeps each part that comes later small beside what is there already', () => {
    const measured = laters().map(({ part, there }) => ({
      part,
      kb: size(Array.from(files(closure([part]), 'js')).filter((file) => !files(there, 'js').has(file))),
    }));
    console.table(measured.map(({ part, kb }) => ({ part, kB: kb.toFixed(1) })));
    expect(measured.map(({ part }) => part)).toContain('src/conversations/flag-message.svelte');
    expect(measured.filter(({ kb }) => kb > mostLater)).toEqual([]);
  });

  it('keeps the styles of sign-in within 8 kB', () => {
    const css = files(need('src/sign-in/sign-in.svelte'), 'css');
    expect(css.size).toBeGreaterThan(0);
    expect(size(css)).toBeLessThanOrEqual(8);
  });

  // In one language: the texts of another come instead of these, each in a file of its own. What only staff open is
  // counted by its own pages: a member never loads it.
  it('keeps all that a member can come to within 180 kB', () => {
    const kb = size(files(within('index.html'), 'js'));
    const whole = size(
      files(
        within('index.html', () => true),
        'js',
      ),
    );
    console.log(
      `all that a member can come to: ${kb.toFixed(1)} kB; with staff's pages: ${whole.toFixed(1)} kB`,
    );
    expect(whole).toBeGreaterThan(kb);
    expect(kb).toBeLessThanOrEqual(180);
  });

  it('speaks with the hub only where there is a room or a desk', () => {
    for (const page of pages().filter((key) => budgetOf(key) <= 40))
      for (const file of files(need(page), 'js')) expect(text(file), file).not.toContain('HubConnection');
  });

  it('brings no font, and nothing from another place', () => {
    const all = readdirSync(out, { recursive: true }) as string[];
    expect(all.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
    const loaded = text('index.html').match(/<(?:script|link|img|iframe)\b[^>]*>/g) ?? [];
    expect(loaded.length).toBeGreaterThan(1);
    for (const tag of loaded) expect(tag).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    for (const css of all.filter((file) => file.endsWith('.css')))
      expect(text(css)).not.toMatch(/url\(|@import/);
  });

  it('has nothing inline that the content security policy would block', () => {
    const html = text('index.html');
    expect(html).not.toMatch(/<style|style=|\son\w+=/);
    expect(html.match(/<script\b[^>]*>/g)?.every((tag) => tag.includes('src='))).toBe(true);
  });
});
