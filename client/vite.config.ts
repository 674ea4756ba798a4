import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the server. */
const server = process.env.PEERCIRCLES_SERVER ?? 'http://localhost:5080';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    outDir: '../src/PeerCircles.Server/wwwroot',
    emptyOutDir: true,
    manifest: true,
    // The oldest browsers we promise to work in.
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.6', 'ios15.6'],
    // Older Safari would fetch twice with the polyfill and once without it: pages are small, so without.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
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
