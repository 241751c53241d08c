/** How much JavaScript a browser fetches before a page stands: `node apps/web/build/first-loads.mjs` prints it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ file: string, imports?: string[], isEntry?: boolean }} Chunk */

/** A page needs its texts in one language besides: the largest of each namespace is counted. */
const TEXTS = /^src\/(?:texts|generated\/taxonomy)\/[^/]+\/([^/]+)[.]json$/;
const NAMESPACES = {
  account: ['account'],
  agenda: ['agenda'],
  answer: ['answer'],
  bookings: ['bookings'],
  companies: ['fair', 'taxonomy'],
  desk: ['desk'],
  fair: ['fair'],
  group: ['group'],
  moves: ['moves'],
  requests: ['requests', 'taxonomy'],
  sharing: ['sharing'],
  waitlist: ['waitlist', 'sectors'],
  wishes: ['wishes', 'sectors'],
  interpreter: ['interpreting', 'facts', 'taxonomy'],
  share: ['share'],
  payments: ['bookings'],
  plan: ['plan', 'sectors'],
};

/**
 * @param {Record<string, Chunk>} manifest of the build
 * @param {string} dir where it lies
 * @returns {{ page: string, kilobytes: number }[]} gzip, the largest first
 */
export function firstLoads(manifest, dir) {
  const sizeOf = (/** @type {string} */ file) => statSync(join(dir, `${file}.gz`)).size;
  /** @param {string} key @param {Set<string>} seen */
  const collect = (key, seen) => {
    const chunk = manifest[key];
    if (seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const next of chunk.imports ?? []) collect(next, seen);
    return seen;
  };
  const largestText = (/** @type {string} */ namespace) =>
    Math.max(
      ...Object.keys(manifest).flatMap((key) => (TEXTS.exec(key)?.[1] === namespace ? sizeOf(manifest[key].file) : [])),
    );
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry) ?? 'index.html';
  return Object.keys(manifest)
    .filter((key) => /^src\/features\/.*-page[.]tsx$/.test(key))
    .map((key) => {
      const [, feature, page] = /features\/([^/]+)\/(.*)[.]tsx$/.exec(key) ?? [];
      const texts = ['shell', ...(NAMESPACES[/** @type {keyof typeof NAMESPACES} */ (feature)] ?? [])];
      const scripts = [...collect(key, collect(entry, new Set()))].map(sizeOf);
      const bytes = [...scripts, ...texts.map(largestText)].reduce((sum, size) => sum + size, 0);
      return { page: `${feature}/${page}`, kilobytes: Math.round(bytes / 100) / 10 };
    })
    .sort((one, other) => other.kilobytes - one.kilobytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = fileURLToPath(new URL('../../../dist/web', import.meta.url));
  for (const { page, kilobytes } of firstLoads(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')), out))
    console.log(`${String(kilobytes).padStart(6)} kB  ${page}`);
}
