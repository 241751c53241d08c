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
import { charClass, HAN, HANGUL, KATAKANA, LATIN } from './char-class.js';
import { IS_CAPITAL, LETTER_MARKS, markBit, PLAIN_LETTER } from './latin-letters.js';

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

/** Folds into arrays that are kept: an index of 40,000 short forms would otherwise allocate 280,000 of them. */
export class FoldBuffer implements Folded {
  units: Uint16Array;
  gap: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  marks: Uint16Array;
  capital: Uint8Array;
  classes: Uint8Array;
  length = 0;
  private pendingGap = 1;

  constructor(room: number) {
    this.units = new Uint16Array(room);
    this.gap = new Uint8Array(room + 1);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.marks = new Uint16Array(room);
    this.capital = new Uint8Array(room);
    this.classes = new Uint8Array(room);
  }

  fill(text: string): this {
    this.length = 0;
    this.pendingGap = 1;
    for (let i = 0; i < text.length;) i = this.take(text, i);
    this.shedBars();
    this.gap[this.length] = 1;
    return this;
  }

  /** Folds the character at i with the marks behind it; answers where the next one begins. */
  private take(text: string, i: number): number {
    const code = text.charCodeAt(i);
    if (isGap(code)) {
      this.pendingGap = 1;
      return i + 1;
    }
    const marked = i + 1 < text.length && joins(text.charCodeAt(i + 1));
    if (!marked) {
      const letter = code < 0x2000 ? PLAIN_LETTER[code]! : 0;
      if (letter !== 0) {
        this.push(letter, i, i + 1, LETTER_MARKS[code]!, IS_CAPITAL[code]!, LATIN);
        return i + 1;
      }
      // plain signs, Han, kana and Hangul fold to themselves
      const cls = charClass(code);
      if (code < 0x80 || (cls >= HANGUL && cls <= HAN && code < 0xf900)) {
        this.push(code, i, i + 1, 0, 0, cls);
        return i + 1;
      }
    }
    let to = i + (code >= 0xd800 && code <= 0xdbff && i + 1 < text.length ? 2 : 1);
    while (to < text.length && joins(text.charCodeAt(to))) to += 1;
    // a letter with more than a handful of marks is noise and must not cost more than its length
    this.takeCluster(text.slice(i, Math.min(to, i + 12)), i, to);
    return to;
  }

  private takeCluster(cluster: string, from: number, to: number): void {
    const plain = cluster.normalize('NFKC');
    const lower = plain.toLowerCase();
    const upper = plain === lower ? 0 : 1;
    const parts = charClass(lower.charCodeAt(0)) === LATIN ? lower.normalize('NFD') : lower;
    for (let k = 0; k < parts.length; k += 1) {
      const unit = parts.charCodeAt(k);
      if (unit >= 0x300 && unit <= 0x36f) {
        if (this.length > 0) this.marks[this.length - 1]! |= markBit(unit);
      } else if (isGap(unit)) this.pendingGap = 1;
      else {
        const letter = unit < 0x2000 ? PLAIN_LETTER[unit]! : 0;
        if (letter === 0) this.push(unit, from, to, 0, upper, charClass(unit));
        else this.push(letter, from, to, LETTER_MARKS[unit]!, upper, LATIN);
      }
    }
  }

  private push(unit: number, from: number, to: number, bits: number, upper: number, cls: number): void {
    const n = this.length;
    if (n === this.units.length) this.grow();
    this.units[n] = unit;
    this.gap[n] = this.pendingGap;
    this.start[n] = from;
    this.end[n] = to;
    this.marks[n] = bits;
    this.capital[n] = upper;
    this.classes[n] = cls;
    this.pendingGap = 0;
    this.length = n + 1;
  }

  /** The long-vowel bar goes where a katakana word ends; compacted in place. */
  private shedBars(): void {
    let kept = 0;
    const n = this.length;
    for (let i = 0; i < n; i += 1) {
      const closing =
        this.units[i] === LONG_BAR &&
        kept > 0 &&
        this.classes[kept - 1] === KATAKANA &&
        (i + 1 === n || this.classes[i + 1] !== KATAKANA || this.gap[i + 1] === 1);
      if (closing) {
        this.end[kept - 1] = this.end[i]!;
        continue;
      }
      if (kept !== i) {
        this.units[kept] = this.units[i]!;
        this.gap[kept] = this.gap[i]!;
        this.start[kept] = this.start[i]!;
        this.end[kept] = this.end[i]!;
        this.marks[kept] = this.marks[i]!;
        this.capital[kept] = this.capital[i]!;
        this.classes[kept] = this.classes[i]!;
      }
      kept += 1;
    }
    this.length = kept;
  }

  /** NFKC can lengthen a text: one sign becomes three letters. */
  private grow(): void {
    const room = this.units.length * 2 + 16;
    this.units = moved(this.units, new Uint16Array(room));
    this.gap = moved(this.gap, new Uint8Array(room + 1));
    this.start = moved(this.start, new Int32Array(room));
    this.end = moved(this.end, new Int32Array(room));
    this.marks = moved(this.marks, new Uint16Array(room));
    this.capital = moved(this.capital, new Uint8Array(room));
    this.classes = moved(this.classes, new Uint8Array(room));
  }
}

export const fold = (text: string): Folded => new FoldBuffer(text.length + 16).fill(text);

function moved<T extends Uint8Array | Uint16Array | Int32Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** The folded spelling as a string, gaps left out: the key under which a form stands in an index. */
export function foldKey(text: string): string {
  const folded = fold(text);
  return String.fromCharCode(...folded.units.subarray(0, Math.min(folded.length, 1000)));
}
