/**
 * Opens the app without a network. The build writes the three constants below and puts this at /sw.js; each build is
 * another version with files of its own, so that no page ever mixes two. What people see of fairs is not kept here but in
 * the page (kept-answers.ts).
 */
const VERSION = '__VERSION__';
/** The page itself, and the code of what must open in the hall. */
const FILES = /** @type {string[]} */ (['__FILES__']);
/** Texts by language. */
const TEXTS = /** @type {Record<string, string[]>} */ ({ __TEXTS__: [] });

const CACHE = `ketnoi-${VERSION}`;
const worker = /** @type {any} */ (self);
/** Pages that the gateway itself answers. */
const GATEWAYS_OWN = /^\/(graphql|exports|uploads|calendar|health)(\/|$)|^\/fairs\/[^/]+\/halls\/[^/]+\/picture$/;

worker.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map(asked))));
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('message', (/** @type {any} */ event) => {
  // Offered, never forced: a person says when.
  if (event.data.take) worker.skipWaiting();
  const texts = TEXTS[event.data.language];
  if (texts)
    event.waitUntil(
      caches
        .open(CACHE)
        .then((cache) => cache.addAll(texts))
        .catch(() => undefined),
    );
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin || GATEWAYS_OWN.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(first('/', request));
  else if (url.pathname.startsWith('/assets/') || FILES.includes(url.pathname))
    event.respondWith(first(url.pathname, request));
});

/**
 * The gateway gives its page to browsers, not to programs.
 * @param {string} path
 */
function asked(path) {
  return path === '/' ? new Request(path, { headers: { accept: 'text/html' } }) : path;
}

/**
 * What is kept, else what the gateway has; code that was fetched once is kept as well, its name changes with its content.
 * @param {string} path
 * @param {Request} request
 */
async function first(path, request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && path.startsWith('/assets/')) void cache.put(path, answer.clone());
  return answer;
}
