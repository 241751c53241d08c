/**
 * A text made plain for patterns: small letters, no marks, half-width figures and signs, one space for any blank,
 * with the way back. Punctuation and spaces stay, unlike in `fold`; that is why figures are read from here.
 * Line breaks stay as they are: they end a clause in a form and none in an e-mail, so the pattern decides.
 */
import { charClass } from './char-class.js';
import { LETTER_MARKS, PLAIN_LETTER } from './latin-letters.js';

export interface ScanText {
  readonly plain: string;
  /** Offset in the original of plain[i]; `at[plain.length]` is the length of the original. */
  readonly at: Int32Array;
  readonly original: string;
}

/** Blanks, invisible characters. */
const isBlank = (code: number): boolean =>
  code === 9 ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f;
const isInvisible = (code: number): boolean =>
  (code < 0x20 && code !== 10) ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200d) ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code >= 0x300 && code <= 0x36f);
/** Signs that people write in several shapes. */
const SIGNS: Readonly<Record<number, string>> = {
  0x2010: '-',
  0x2011: '-',
  0x2012: '-',
  0x2013: '-',
  0x2014: '-',
  0x2212: '-',
  0x301c: '~',
  0xff5e: '~',
  0x223c: '~',
  0x2018: "'",
  0x2019: "'",
  0x201c: '"',
  0x201d: '"',
  0x2264: '≤',
  0x2266: '≤',
  0x2267: '≥',
  0x00b5: 'u',
  0x03bc: 'u',
  0x00d7: 'x',
};

export function scanText(original: string): ScanText {
  const pieces: string[] = [];
  let at = new Int32Array(original.length + 16);
  let n = 0;
  let run: number[] = [];
  const push = (unit: number, from: number): void => {
    if (n + 1 >= at.length) {
      const more = new Int32Array(at.length * 2);
      more.set(at);
      at = more;
    }
    at[n] = from;
    n += 1;
    run.push(unit);
    if (run.length >= 4096) {
      pieces.push(String.fromCharCode(...run));
      run = [];
    }
  };
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    if (code < 0x7f && code >= 0x20) {
      push(code >= 0x41 && code <= 0x5a ? code + 32 : code, i);
      continue;
    }
    if (isBlank(code)) {
      push(0x20, i);
      continue;
    }
    if (isInvisible(code)) continue;
    const letter = code < 0x2000 ? PLAIN_LETTER[code]! : 0;
    if (letter !== 0) {
      push(letter, i);
      continue;
    }
    const sign = SIGNS[code];
    const cls = charClass(code);
    const plain = sign ?? (cls >= 3 && code < 0xf900 ? '' : original[i]!.normalize('NFKC').toLowerCase());
    if (plain === '') push(code, i);
    else for (let k = 0; k < plain.length; k += 1) push(plain.charCodeAt(k), i);
  }
  at[n] = original.length;
  pieces.push(String.fromCharCode(...run));
  return { plain: pieces.join(''), at, original };
}

/** The stretch of the original that plain[from, to) was written as. */
export function spanOf(scan: ScanText, from: number, to: number): { from: number; to: number; words: string } {
  const start = scan.at[from]!;
  const end = to > from ? endOf(scan, to - 1) : start;
  return { from: start, to: end, words: scan.original.slice(start, end) };
}

/** Marks that follow a letter as characters of their own belong to it. */
function endOf(scan: ScanText, index: number): number {
  let end = scan.at[index]! + 1;
  while (end < scan.original.length && isCombining(scan.original.charCodeAt(end))) end += 1;
  return end;
}
const isCombining = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || code === 0xff9e || code === 0xff9f || code === 0x3099 || code === 0x309a;

/** The first place of the scan text that was written at or behind that offset of the original. */
export function scanOffset(scan: ScanText, offset: number): number {
  let low = 0;
  let high = scan.plain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scan.at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether the words at plain[from, to) carry the marks of one of `spellings` — asked where Vietnamese words differ
 * by marks alone (từ from, tủ cabinet). Without any mark in the original every reading is possible.
 */
export function isSpelled(scan: ScanText, from: number, to: number, spellings: readonly string[]): boolean {
  const written = spanOf(scan, from, to).words.normalize('NFC').toLowerCase();
  return spellings.includes(written) || !hasMarks(written);
}

function hasMarks(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x2000 && LETTER_MARKS[code]! !== 0) return true;
  }
  return false;
}
