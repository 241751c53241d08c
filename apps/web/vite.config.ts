import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Where `npx vite apps/web` finds a gateway while somebody works on pages: that of `npm run demo`. */
const GATEWAY = process.env.GATEWAY_URL ?? 'http://localhost:4000';

export default defineConfig({
  root: here('.'),
  server: {
    proxy: {
      '/graphql': { target: GATEWAY, ws: true },
      '/exports': GATEWAY,
      '/uploads': GATEWAY,
      '^/fairs/[^/]+/halls/[^/]+/picture$': GATEWAY,
      '^/fairs/[^/]+/booths/taken$': GATEWAY,
    },
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: ['chrome111', 'safari16.4', 'firefox114'],
    // What is inlined would be refused by the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    rolldownOptions: {
      // Components say "use client" to frameworks that render on servers; nothing here does.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
});
