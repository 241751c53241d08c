import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SAFE_PAGE_HEADERS } from './page-headers.js';
import { encodingFor, readWebFiles, type WebFile } from './web-files.js';

/** Names of these files change with their content, so that browsers need never ask again. */
const HASHED = '/assets/';
/** Shows what a secret names: nothing that belongs into a search engine. */
const UNLISTED = '/shared';
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built web app: its files, compressed as they were built, and its one page for every address that is nobody
 * else's. Where nothing was built, only the gateway itself answers.
 * @param dir absolute, or as seen from where the process was started
 */
export async function serveWeb(app: NestFastifyApplication, dir: string): Promise<void> {
  const files = await readWebFiles(dir);
  const page = files.get('/index.html');
  if (!page) return;
  const answer = (request: FastifyRequest, reply: FastifyReply): unknown => {
    const path = request.url.split('?')[0];
    const file = files.get(path);
    if (file && file !== page) return send(request, reply, file, path.startsWith(HASHED) ? FOREVER : 'no-cache');
    // A missing script answered with a page would be a riddle; so would a page for a program.
    const wantsPage = request.headers.accept?.includes('text/html') && !path.startsWith(HASHED);
    if (path === UNLISTED) void reply.header('x-robots-tag', 'noindex, nofollow');
    return wantsPage ? send(request, reply, page, 'no-cache') : reply.callNotFound();
  };
  const fastify = app.getHttpAdapter().getInstance();
  for (const path of ['/', '/*']) fastify.get(path, answer);
}

function send(request: FastifyRequest, reply: FastifyReply, file: WebFile, cacheControl: string): FastifyReply {
  const encoding = encodingFor(file, request.headers['accept-encoding']);
  void reply.headers({ ...SAFE_PAGE_HEADERS, 'cache-control': cacheControl, etag: file.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.type(file.contentType).send((encoding && file[encoding]) || file.plain);
}
