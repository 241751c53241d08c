/** Under which account a private server runs, and where its socket lies. */
import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * The server runs as whoever starts it. It refuses the administrator unless told so on purpose.
 * @returns {{ name: string, argument: string[] }}
 */
export function serverAccount() {
  const { username, uid } = userInfo();
  return { name: username, argument: uid === 0 ? [`--user=${username}`] : [] };
}

/** The system cuts socket paths off at 108 bytes, macOS at 104. */
const LONGEST_SOCKET_PATH = 100;

/**
 * @param {string} dir
 * @param {string} name
 * @returns {string} inside the folder when that is short enough, else a name in the temporary folder
 */
export function socketPath(dir, name) {
  const path = join(dir, `${name}.sock`);
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return path;
  return join(tmpdir(), `ketnoi-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}-${name}.sock`);
}
