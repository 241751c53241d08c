/**
 * Where a word may begin and end, script by script. Latin words stand between gaps; Korean nouns carry particles;
 * Japanese, Chinese and Thai write no spaces, so there a long match is trusted and a short one needs a visible edge.
 */
import { HAN, HANGUL, HIRAGANA, isThaiTail, KATAKANA, LATIN, DIGIT, OTHER, THAI } from '../text/char-class.js';
import type { Folded } from '../text/fold.js';

/** none: inside a word. soft: could be an edge. hard: certainly an edge. */
export const NONE = 0;
const SOFT = 1;
export const HARD = 2;

/** The edge before each unit of a text and behind its last. */
export function boundariesOf(text: Folded): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  for (let at = 0; at <= text.length; at += 1) edges[at] = boundaryAt(text, at);
  return edges;
}

function boundaryAt(text: Folded, at: number): number {
  if (at <= 0 || at >= text.length || text.gap[at] === 1) {
    return at < text.length && text.classes[at] === THAI && isThaiTail(text.units[at]!) ? NONE : HARD;
  }
  const before = text.classes[at - 1]!;
  const after = text.classes[at]!;
  if (after === THAI && isThaiTail(text.units[at]!)) return NONE;
  if (before !== after) return isAlphanumeric(before) && isAlphanumeric(after) ? NONE : HARD;
  if (before === OTHER) return HARD;
  return before === HAN || before === HIRAGANA || before === HANGUL || before === THAI ? SOFT : NONE;
}

const isAlphanumeric = (cls: number): boolean => cls === LATIN || cls === DIGIT;

/** What may follow a Korean noun: particles and the suffixes of trade Korean (용 for, 류 kinds of, 품 goods, 물 thing). */
const KOREAN_TAILS = new Set([...'을를이가은는의에로과와도만및용류품물제형식등각부']);

export function mayMatch(text: Folded, edges: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  const first = text.classes[from]!;
  const last = text.classes[to - 1]!;
  const open = edges[from]!;
  const close = edges[to]!;
  return (
    edgeHolds(text, first, open, close, length, from, to, true) &&
    edgeHolds(text, last, close, open, length, from, to, false)
  );
}

function edgeHolds(
  text: Folded,
  cls: number,
  here: number,
  there: number,
  length: number,
  from: number,
  to: number,
  opening: boolean,
): boolean {
  switch (cls) {
    case LATIN:
    case DIGIT:
      return here === HARD;
    case KATAKANA:
      return here === HARD || (length >= 4 && there === HARD);
    case HAN:
      return here === HARD || length >= 2;
    case HIRAGANA:
      return here === HARD || length >= 2;
    case HANGUL:
      if (here === HARD || length >= 3) return true;
      if (!opening) return (length === 2 && there === HARD) || KOREAN_TAILS.has(String.fromCharCode(text.units[to]!));
      return length === 2 && (there === HARD || KOREAN_TAILS.has(String.fromCharCode(text.units[to]!)));
    case THAI:
      return here === HARD || (here === SOFT && length >= 4) || (here === SOFT && length >= 3 && there === HARD);
    default:
      return here !== NONE || from === to;
  }
}
