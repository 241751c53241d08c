/** Asks a server whether it answers, in its own protocol and without any package: this runs before packages are installed. */
import { connect } from 'node:net';

/**
 * @param {{ host: string, port: number }} where
 * @param {string} say sent on connecting; empty when the server speaks first
 * @param {(answer: Buffer) => boolean} accept
 * @returns {Promise<boolean>}
 */
function ask({ host, port }, say, accept) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('connect', () => say && socket.write(say));
    socket.once('data', (data) => end(accept(data)));
  });
}

/**
 * A MySQL or MariaDB server greets with protocol version 10; an error packet (0xff) means "not yet".
 * @param {{ host: string, port: number }} where
 */
export const databaseAnswers = (where) => ask(where, '', (greeting) => greeting[4] === 10);

/**
 * Any Redis reply will do: one that wants a password is up as well.
 * @param {{ host: string, port: number }} where
 */
export const redisAnswers = (where) =>
  ask(where, 'PING\r\n', (reply) => /^(\+PONG|-NOAUTH|-NOPERM)/.test(reply.toString('latin1')));

/**
 * @param {() => Promise<boolean>} answers
 * @param {{ timeoutMs: number, alive?: () => boolean }} options alive: stop waiting when the process has ended
 * @returns {Promise<boolean>}
 */
export async function waitForAnswer(answers, { timeoutMs, alive = () => true }) {
  const until = Date.now() + timeoutMs;
  while (Date.now() < until && alive()) {
    if (await answers()) return true;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return false;
}
