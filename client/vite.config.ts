import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { listForWorker } from './list-for-worker.ts';
import { slimSignalR } from './slim-signalr.ts';

/** Where `npm run dev` finds the server. */
const server = process.env.PEERCIRCLES_SERVER ?? 'http://localhost:5080';

/** Files made of `fr.ts`, `about-fr.ts`, `es-own.ts`. */
const ofAnotherLanguage = /\/([a-z]+-)?(fr|es)(-[a-z]+)?-[\w-]{8}\.js$/;

/**
 * What is always needed together comes in one piece: many small pieces compress badly (5 kB of 34 at sign-in).
 * Everything else stays where its page is.
 */
const together = [
  {
    name: 'base',
    test: new RegExp(
      [
        'svelte/src/internal/(shared|client/(?!dom/(blocks/each|elements/(bindings|attributes))))',
        'src/api/(client|refusal)',
        'src/app/(App|ExitNow|HelpNow|Message|PlainPage|exit|forget|look|router|routes|session)\\.',
        'src/app/(texts/(en|speech|t|words)\\.|frames/PlainFrame)',
        'src/ui/(Brand|Icon|icons|Problem|announcer)\\.',
      ].join('|'),
    ),
  },
  {
    // What most pages need, before signing in and after.
    name: 'most',
    test: /svelte\/src\/internal\/client\/dom\/(blocks\/each|elements\/attributes)|src\/app\/(time|listed|texts\/(en|t)-time)\./,
  },
  {
    // What stands around each page of a member or of staff.
    name: 'around',
    test: new RegExp(
      [
        'src/ui/(Toasts|MenuHost|MenuButton|Avatar|initials|toast|menu)\\.',
        'src/(circles/circles|notices/notices)\\.svelte',
        'src/app/(bring|keep-fresh|preferences|Later|PageHeader)\\.',
      ].join('|'),
    ),
  },
  { name: 'motif', test: /src\/ui\/Motif/ },
  {
    // The hub, and what both a room and a desk need beside it.
    name: 'line',
    test: /signalr|src\/realtime\/(connection|typed-hub|retry|ids)\.|src\/ui\/roving-list|src\/app\/drafts/,
  },
  {
    name: 'notes',
    test: /src\/app\/(content-notes|folds\.svelte|texts\/(notes|people)(-en)?)\./,
  },
  {
    // The room, together with what its dialogs, which come later, need of it.
    name: 'room',
    test: new RegExp(
      [
        'src/realtime/',
        'src/app/keyboard',
        'src/app/pages/circle-room-(dialogs|parts)',
        'src/circles/(room-people|show-people|tell-connection|texts/(room|room-en)\\.)',
        'src/conversations/(li|long-text|phrases|reading|revising|show-text|tell|view|write|texts/(en|t)\\.)',
        'src/empathy/(answer\\.|view|texts/(en|t)\\.)',
        'src/meetings/',
        'src/prompts/(keep|view-prompt|texts/(en|t)\\.)',
      ].join('|'),
    ),
  },
  {
    name: 'forms',
    test: /src\/ui\/(Check|Field|forms)|src\/sign-in\/(write-passphrase|account\.|texts\/(en|t)\.)|bindings\/input/,
  },
];

export default defineConfig({
  plugins: [svelte(), svelteTesting(), slimSignalR(), listForWorker()],
  build: {
    outDir: '../src/PeerCircles.Server/wwwroot',
    emptyOutDir: true,
    manifest: true,
    // The oldest browsers we promise to work in.
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.6', 'ios15.6'],
    // Older Safari would fetch twice with the polyfill and once without it: pages are small, so without.
    // The texts of another language are a file each that needs no other: naming them for preloading only weighs.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, needed) => needed.filter((file) => !ofAnotherLanguage.test(file)),
    },
    // 1 % smaller than Vite's own minifier makes it: what keeps the room within its budget.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true } },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/worker/worker.ts' },
      output: {
        // A browser knows a service worker by its address: this one has no hash.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // What every first load needs comes in one piece: many small pieces compress badly (4 kB of 34).
        codeSplitting: {
          groups: together,
        },
      },
      treeshake: {
        // Svelte's package does not say so, but these only export: what no page uses (custom elements, the bridge to
        // Svelte 4, dimension bindings) stays out. 3.6 kB (brotli) of each first load.
        moduleSideEffects: [
          { test: /node_modules\/svelte\/src\/(internal\/client|legacy)\//, sideEffects: false },
        ],
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/hub': { target: server, changeOrigin: false, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'checks/**/*.test.ts', 'tests/**/*.test.ts'],
    restoreMocks: true,
  },
});
