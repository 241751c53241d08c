/** Free ports on the loopback address. */
import { createServer } from 'node:net';

/** Redis Cluster adds 10,000 for its bus, so a port of ours must leave room above it. */
const HIGHEST = 55_535;

/**
 * @param {number} port 0 asks the system for any
 * @returns {Promise<number | null>} null when taken
 */
export function probePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = address && typeof address === 'object' ? address.port : null;
      server.close(() => resolve(found));
    });
  });
}

/**
 * @param {number[]} [preferred] tried first, in this order
 * @returns {Promise<number>}
 */
export async function freePort(preferred = []) {
  for (const port of preferred) if (await probePort(port)) return port;
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = await probePort(0);
    if (port && port <= HIGHEST) return port;
  }
  throw new Error(`No free port found on 127.0.0.1 below ${HIGHEST}.`);
}
