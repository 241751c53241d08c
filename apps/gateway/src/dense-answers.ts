import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Shorter answers fit into one packet anyhow. */
const FROM_BYTES = 1_400;
/** Denser costs more time here than it saves on the way: answers are made for one reader each. */
const BROTLI_QUALITY = 4;

/**
 * Compresses what the gateway answers, for phones on poor networks. What comes in stays as it is: a small body that
 * unpacks to a huge one would get past the limit of bodies.
 */
export async function sendDensely(app: NestFastifyApplication): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    threshold: FROM_BYTES,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
