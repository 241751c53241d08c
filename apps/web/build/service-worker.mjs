/** The worker that opens the app without a network, with the list of what it keeps. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[], isEntry?: boolean }} Chunk */

/** What must open in the hall; other pages' code is kept once it was fetched. */
const PAGES = [
  'agenda/agenda-page',
  'notices/notices-page',
  'plan/plan-page',
  'interpreter/interpreter-page',
  'desk/desk-page',
  'fair/fair-page',
];
const TEXTS = /^src\/(?:texts|generated\/taxonomy)\/([^/]+)\/[^/]+[.]json$/;
const WHOLE = ['/', '/icon.svg', '/manifest.webmanifest'];

/**
 * @param {Record<string, Chunk>} manifest of the build
 * @returns {{ files: string[], texts: Record<string, string[]> }} addresses
 */
export function keptFiles(manifest) {
  /** @type {Set<string>} */
  const files = new Set();
  const collect = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(`/${chunk.file}`)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(`/${file}`);
    (chunk.imports ?? []).forEach(collect);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key].isEntry)
    .forEach(collect);
  for (const page of PAGES) {
    const key = `src/features/${page}.tsx`;
    if (!manifest[key]) throw new Error(`${key} is to open without a network, but is not there`);
    collect(key);
  }
  /** @type {Record<string, string[]>} */
  const texts = {};
  for (const [key, { file }] of Object.entries(manifest)) {
    const language = TEXTS.exec(key)?.[1];
    if (language) (texts[language] ??= []).push(`/${file}`);
  }
  return { files: [...WHOLE, ...files].sort(), texts };
}

/**
 * @param {string} source of the worker
 * @param {string} dir where the build lies
 */
export function writeServiceWorker(source, dir) {
  const { files, texts } = keptFiles(JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')));
  const page = readFileSync(join(dir, 'index.html'), 'utf8');
  const code = readFileSync(source, 'utf8');
  const version = createHash('sha256')
    .update(JSON.stringify([code, page, files, texts]))
    .digest('base64url')
    .slice(0, 12);
  /** @type {[string, unknown][]} */
  const gaps = [
    ["'__VERSION__'", version],
    ["['__FILES__']", files],
    ['{ __TEXTS__: [] }', texts],
  ];
  // Looked for in the source: names of files end with hashes, in which two underscores are no gap.
  if (gaps.reduce((left, [gap]) => left.replace(gap, ''), code).includes('__'))
    throw new Error('the worker has a gap that the build does not fill');
  const written = gaps.reduce((filled, [gap, value]) => filled.replace(gap, () => JSON.stringify(value)), code);
  writeFileSync(join(dir, 'sw.js'), written);
}
