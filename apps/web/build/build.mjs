/** The web app into dist/web, with a compressed copy beside each file: `node apps/web/build/build.mjs`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { generate } from './generate.mjs';
import { writeServiceWorker } from './service-worker.mjs';

const WEB = fileURLToPath(new URL('..', import.meta.url));
const OUT = fileURLToPath(new URL('../../../dist/web', import.meta.url));
const SQUEEZABLE = /[.](js|css|html|svg|json|webmanifest)$/;

await generate();
await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn' });
writeServiceWorker(join(WEB, 'src/offline/service-worker.mjs'), OUT);
for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((name) => SQUEEZABLE.test(name))) {
  const content = readFileSync(join(OUT, file));
  writeFileSync(join(OUT, `${file}.gz`), gzipSync(content, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(join(OUT, `${file}.br`), brotliCompressSync(content, { params }));
}
