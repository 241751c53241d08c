/** The encodings in which Vietnamese banks and spreadsheets save text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

export interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
}

const LOOKED_AT = 2_000;

/**
 * The texts that bytes may stand for, likeliest first. A mark at the beginning decides; so do bytes that are UTF-8, and
 * zeros at every other place. Otherwise both code pages are possible, and what is in the text must decide. Empty when
 * it is no text at all.
 */
export function decodings(bytes: Uint8Array): readonly Decoded[] {
  const marked = markedEncoding(bytes);
  const possible = marked ? [marked] : (unmarkedUtf16(bytes) ?? (['utf-8'] as const));
  const unicode = possible.flatMap((encoding) => decoded(bytes, encoding));
  if (unicode.length > 0 || marked || possible[0] !== 'utf-8') return unicode;
  return (['windows-1258', 'windows-1252'] as const).flatMap((encoding) => decoded(bytes, encoding));
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Separators, digits and plain letters have a zero beside them in UTF-16, whatever else is written. */
function unmarkedUtf16(bytes: Uint8Array): readonly Encoding[] | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]++;
  if (zeros[0] + zeros[1] < length / 4) return null;
  return zeros[1] > zeros[0] ? ['utf-16le'] : ['utf-16be'];
}

/** windows-1258 writes tones as marks of their own: only where every mark finds its letter is a text Vietnamese. */
function decoded(bytes: Uint8Array, encoding: Encoding): readonly Decoded[] {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
    const wrong = text.includes('\0') || (encoding === 'windows-1258' && /[\u0300-\u036f]/.test(text));
    return wrong ? [] : [{ encoding, text }];
  } catch {
    return [];
  }
}
