/**
 * The Latin letters below U+2000 taken apart once: the plain letter and bits for the diacritics it wears.
 * Vietnamese needs both: ầ is a with circumflex (quality: another vowel) and grave (tone).
 */
export const QUALITY = 0x0f;
/** acute, grave, hook, tilde, dot. */
export const TONES = 0x1f0;

const STROKE = 8;
const MARK_BITS: Readonly<Record<number, number>> = {
  0x302: 1,
  0x306: 2,
  0x31b: 4,
  0x301: 16,
  0x300: 32,
  0x309: 64,
  0x303: 128,
  0x323: 256,
};

export const markBit = (code: number): number => MARK_BITS[code] ?? 0;

const SIZE = 0x2000;
/** The small plain letter; 0 where the character is no Latin letter with a one-letter base. */
export const PLAIN_LETTER = new Uint16Array(SIZE);
export const LETTER_MARKS = new Uint16Array(SIZE);
export const IS_CAPITAL = new Uint8Array(SIZE);

for (let code = 0x41; code < SIZE; code += 1) {
  if ((code > 0x7a && code < 0xc0) || (code > 0x24f && code < 0x1e00)) continue;
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  if (small.toUpperCase() === small) continue;
  const parts = small.normalize('NFD');
  const base = parts.charCodeAt(0) === 0x111 ? 0x64 : parts.charCodeAt(0);
  if (base < 0x61 || base > 0x7a) continue;
  let bits = parts.charCodeAt(0) === 0x111 ? STROKE : 0;
  for (let k = 1; k < parts.length; k += 1) bits |= markBit(parts.charCodeAt(k));
  PLAIN_LETTER[code] = base;
  LETTER_MARKS[code] = bits;
  IS_CAPITAL[code] = letter === small ? 0 : 1;
}
