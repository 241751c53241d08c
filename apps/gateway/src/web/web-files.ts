import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

export interface WebFile {
  readonly contentType: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * All files of the built app by their address, kept in memory: they are few (a few megabytes), they never change while
 * the gateway runs, and no request can name a file that is not among them.
 * @returns empty where the folder does not exist
 */
export async function readWebFiles(dir: string): Promise<ReadonlyMap<string, WebFile>> {
  const root = resolve(dir);
  const names: string[] = await readdir(root, { recursive: true }).catch(() => []);
  const files = new Map<string, WebFile>();
  for (const name of names) {
    const contentType = CONTENT_TYPES[extname(name)];
    // The list of chunks is for those who measure, and compressed copies belong to their originals.
    if (!contentType || name === 'manifest.json') continue;
    const plain = await readFile(join(root, name));
    files.set(`/${name.split(sep).join('/')}`, {
      contentType,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      plain,
      br: names.includes(`${name}.br`) ? await readFile(join(root, `${name}.br`)) : undefined,
      gzip: names.includes(`${name}.gz`) ? await readFile(join(root, `${name}.gz`)) : undefined,
    });
  }
  return files;
}

/** The densest form that is there and that the browser reads. */
export function encodingFor(file: WebFile, accepted: string | string[] | undefined): 'br' | 'gzip' | null {
  const read = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => file[encoding] && read.includes(encoding)) ?? null;
}
