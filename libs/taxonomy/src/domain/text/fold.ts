/**
 * Folding: the spelling that texts and term lists are compared in, with the way back to the text as written.
 *
 * Full-width forms and ligatures become plain (NFKC), capitals small, Latin letters lose their marks (đ becomes d).
 * Spaces, hyphens, apostrophes and line breaks are taken out and remembered as *gaps*, so that "die-cast", "die cast"
 * and "diecast", "SUS 304" and "SUS304", or a Korean compound written together or apart, fold alike; a match still has to
 * begin and end at a word boundary. Other punctuation stays: "ABS, PP" must not become one word.
 * A Japanese word loses its last long-vowel bar (センサー = センサ).
 *
 * The marks themselves are kept beside the letters as bits, because with marks Vietnamese bò, bố and bộ are different words.
 * Linear in the length of the text.
 */
import { charClass, KATAKANA } from './char-class.js';

export const QUALITY = 0x0f;
/** acute, grave, hook, tilde, dot. */
export const TONES = 0x1f0;
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
const STROKE = 8;

export interface Folded {
  /** Folded UTF-16 units, without gaps. */
  readonly units: Uint16Array;
  readonly length: number;
  /** gap[i] = 1: a space, hyphen or line break stood before unit i; gap[length] = 1. */
  readonly gap: Uint8Array;
  /** Offsets into the original text: unit i was written at [start[i], end[i]). */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Bits of the diacritics each unit was written with (QUALITY and TONES). */
  readonly marks: Uint16Array;
  /** 1 where the letter was written as a capital. */
  readonly capital: Uint8Array;
  readonly classes: Uint8Array;
}

const LONG_BAR = 0x30fc;
/** Space, no-break space, hyphens and dashes that join, apostrophes, underscore, soft hyphen, zero-width characters. */
const isGap = (code: number): boolean =>
  code <= 0x20 ||
  code === 0x2d ||
  code === 0x5f ||
  code === 0x27 ||
  code === 0x60 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0xad ||
  code === 0xb4 ||
  (code >= 0x2000 && code <= 0x2011) ||
  code === 0x2018 ||
  code === 0x2019 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff;
/** Marks that belong to the character before them and change it. */
const joins = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0x3099 ||
  code === 0x309a ||
  code === 0xff9e ||
  code === 0xff9f ||
  (code >= 0x1160 && code <= 0x11ff);

export function fold(text: string): Folded {
  // NFKC can lengthen (㈱ becomes three units); grown when needed
  let room = text.length + 16;
  let units = new Uint16Array(room);
  let gap = new Uint8Array(room + 1);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let marks = new Uint16Array(room);
  let capital = new Uint8Array(room);
  let n = 0;
  let pendingGap = 1;

  const push = (unit: number, from: number, to: number, bits: number, upper: number): void => {
    if (n === room) {
      room = room * 2 + 16;
      units = grown(units, new Uint16Array(room));
      gap = grown(gap, new Uint8Array(room + 1));
      start = grown(start, new Int32Array(room));
      end = grown(end, new Int32Array(room));
      marks = grown(marks, new Uint16Array(room));
      capital = grown(capital, new Uint8Array(room));
    }
    units[n] = unit;
    gap[n] = pendingGap;
    start[n] = from;
    end[n] = to;
    marks[n] = bits;
    capital[n] = upper;
    pendingGap = 0;
    n += 1;
  };

  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (!(next >= 0x300 && joins(next))) {
        if (isGap(code)) pendingGap = 1;
        else if (code >= 0x41 && code <= 0x5a) push(code + 32, i, i + 1, 0, 1);
        else push(code, i, i + 1, 0, 0);
        i += 1;
        continue;
      }
    }
    if (isGap(code)) {
      pendingGap = 1;
      i += 1;
      continue;
    }
    // plain Han, kana and Hangul fold to themselves
    const cls = charClass(code);
    const following = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if (cls >= 3 && cls <= 6 && code < 0xf900 && !joins(following)) {
      push(code, i, i + 1, 0, 0);
      i += 1;
      continue;
    }
    let to = i + (code >= 0xd800 && code <= 0xdbff && i + 1 < text.length ? 2 : 1);
    // a base with more than a handful of marks is noise, but must not cost more than its length
    while (to < text.length && joins(text.charCodeAt(to))) to += 1;
    foldCluster(text.slice(i, Math.min(to, i + 12)), i, to, push, () => (pendingGap = 1));
    i = to;
  }

  const classes = new Uint8Array(n);
  for (let i = 0; i < n; i += 1) classes[i] = charClass(units[i]!);
  // the bar goes where the katakana word ends; compacted in place
  let kept = 0;
  for (let i = 0; i < n; i += 1) {
    const last =
      units[i] === LONG_BAR &&
      i > 0 &&
      classes[i - 1] === KATAKANA &&
      (i + 1 === n || classes[i + 1] !== KATAKANA || gap[i + 1] === 1);
    if (last && kept > 0) {
      end[kept - 1] = end[i]!;
      continue;
    }
    units[kept] = units[i]!;
    gap[kept] = gap[i]!;
    start[kept] = start[i]!;
    end[kept] = end[i]!;
    marks[kept] = marks[i]!;
    capital[kept] = capital[i]!;
    classes[kept] = classes[i]!;
    kept += 1;
  }
  gap[kept] = 1;
  return { units, length: kept, gap, start, end, marks, capital, classes };
}

function foldCluster(
  cluster: string,
  from: number,
  to: number,
  push: (unit: number, from: number, to: number, bits: number, upper: number) => void,
  markGap: () => void,
): void {
  const plain = cluster.normalize('NFKC');
  const lower = plain.toLowerCase();
  const upper = plain !== lower ? 1 : 0;
  const first = lower.charCodeAt(0);
  const cls = charClass(first);
  if (cls !== 1) {
    for (let k = 0; k < lower.length; k += 1) {
      const unit = lower.charCodeAt(k);
      if (isGap(unit)) markGap();
      else push(unit, from, to, 0, upper);
    }
    return;
  }
  const parts = lower.normalize('NFD');
  let letter = -1;
  let bits = 0;
  for (let k = 0; k < parts.length; k += 1) {
    const unit = parts.charCodeAt(k);
    const bit = MARK_BITS[unit];
    if (bit !== undefined) bits |= bit;
    else if (unit >= 0x300 && unit <= 0x36f) continue;
    else {
      if (letter >= 0) push(letter, from, to, bits, upper);
      letter = unit === 0x111 ? 0x64 : unit;
      bits = unit === 0x111 ? STROKE : 0;
    }
  }
  if (letter >= 0) push(letter, from, to, bits, upper);
}

function grown<T extends Uint8Array | Uint16Array | Int32Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** The folded spelling as a string, gaps left out: the key under which a form stands in an index. */
export function foldKey(text: string): string {
  const folded = fold(text);
  return String.fromCharCode(...folded.units.subarray(0, Math.min(folded.length, 1000)));
}
