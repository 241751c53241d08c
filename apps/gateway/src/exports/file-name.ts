/** Names come from people and companies: they may hold quotes, line ends, paths, or letters no header can carry. */
const LONGEST_NAME = 120;
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}"'*/:<>?\\|;%]+/gu;

/**
 * The header by which a browser saves an answer under a name (RFC 6266): a plain name for old programs, the true one in
 * UTF-8 beside it.
 */
export function contentDisposition(name: string): string {
  const safe = [...name.normalize('NFC').replace(UNSAFE, '-')].slice(0, LONGEST_NAME).join('').replace(/^\.+/, '');
  const given = safe.trim() || 'file';
  return `attachment; filename="${plain(given)}"; filename*=UTF-8''${encoded(given)}`;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]/g, '_');

/** `encodeURIComponent` leaves a few signs that RFC 5987 does not allow. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/[!()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
