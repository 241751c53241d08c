/**
 * How large a ZIP archive (an XLSX file is one) says it is when unpacked, from its central directory alone; null where
 * the directory cannot be read. A small file that unpacks to gigabytes must be turned away before it is opened.
 */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = 0; i < entries; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The directory's end lies within the last 64 kB: a comment may follow it. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}
