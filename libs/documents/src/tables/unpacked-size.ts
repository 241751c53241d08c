import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/**
 * Whether a ZIP archive (an XLSX file is one) stays within a size when unpacked: every entry is really inflated, off the
 * event loop, and given up where the sum passes the limit, since the sizes that the archive states are mere claims.
 * False too where it cannot be read. It follows the list of entries as far as it goes, whatever number is stated, as
 * readers do.
 */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];

const inflated = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

export async function unpacksWithin(bytes: Uint8Array, limit: number): Promise<boolean> {
  let left = limit;
  try {
    for (const entry of entriesOf(bytes)) {
      left -= await sizeOf(entry, left);
      if (left < 0) return false;
    }
  } catch {
    return false;
  }
  return true;
}

interface PackedEntry {
  readonly method: number;
  readonly data: Uint8Array;
}

async function sizeOf({ method, data }: PackedEntry, left: number): Promise<number> {
  if (method === STORED) return data.length;
  if (method !== DEFLATED) throw new RangeError(`an entry packed by method ${method}`);
  return (await inflated(data, { maxOutputLength: left + 1 })).length;
}

function* entriesOf(bytes: Uint8Array): Generator<PackedEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(endOfDirectory(view) + 16, true);
  if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entries');
  while (view.getUint32(at, true) === ENTRY) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL) throw new RangeError('an entry without its data');
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = view.getUint32(at + 20, true);
    if (start + packed > bytes.length) throw new RangeError('an entry past the end');
    yield { method: view.getUint16(at + 10, true), data: bytes.subarray(start, start + packed) };
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** The directory's end lies within the last 64 kB: a comment may follow it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw new RangeError('no archive');
}
