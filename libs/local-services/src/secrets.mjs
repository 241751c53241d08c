/** Secrets of this checkout, made once and kept where only their owner can read them. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @param {string} file
 * @param {readonly string[]} names
 * @returns {Record<string, string>} 48 hexadecimal digits each
 */
export function keptSecrets(file, names) {
  for (;;) {
    const kept = read(file);
    if (kept && names.every((name) => kept[name])) return kept;
    const secrets = { ...Object.fromEntries(names.map((name) => [name, randomBytes(24).toString('hex')])), ...kept };
    mkdirSync(dirname(file), { recursive: true });
    const mine = `${file}.${process.pid}`;
    writeFileSync(mine, JSON.stringify(secrets, null, 2), { mode: 0o600 });
    if (kept) rmSync(file, { force: true });
    try {
      // The first of two starts wins; the other one reads what it wrote.
      linkSync(mine, file);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      if (!read(file)) rmSync(file, { force: true });
    } finally {
      rmSync(mine, { force: true });
    }
  }
}

/**
 * @param {string} file
 * @returns {Record<string, string> | null}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
