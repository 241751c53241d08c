/**
 * Finds which terms a text mentions: every form that ends at a word boundary, then the selection of those that
 * together cover the text best (weighted interval scheduling; a long term beats the short ones inside it).
 * Linear in the text: a walk from each position is bounded by the longest form.
 */
import { DIGIT, KATAKANA, LATIN } from '../text/char-class.js';
import type { Folded } from '../text/fold.js';
import { QUALITY, TONES } from '../text/latin-letters.js';
import type { IndexLayers } from '../terms/own-index.js';
import type { Form, TermIndex } from '../terms/term-index.js';
import { boundariesOf, HARD, mayMatch, NONE } from './boundaries.js';

/** A form with the concept it stands for is one of the meanings of the words it was found at. */
export type Meaning = Form;

/** A place in the text with everything it may mean. `from` and `to` count folded units. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly meanings: readonly Meaning[];
  /** Overlapped by a better mention: true in part ("khuôn đúc áp lực nhôm"), never inside it. */
  readonly secondary: boolean;
  /** Begins with a Latin letter or a figure. */
  readonly latin: boolean;
  /** Later layers (organisers' mappings) win over earlier ones. */
  readonly layer: number;
}

export interface TextManner {
  /** The writer types Vietnamese marks, so a word without them is another word. */
  readonly marked: boolean;
  /** Capitals are used as usual, so PE in small letters is no polyethylene. */
  readonly cased: boolean;
}

export function mannerOf(text: Folded): TextManner {
  let letters = 0;
  let marks = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.classes[i] !== LATIN) continue;
    letters += 1;
    if (text.marks[i] !== 0) marks += 1;
    capitals += text.capital[i]!;
  }
  return { marked: marks * 25 > letters, cased: capitals > 0 && capitals * 2 < letters };
}

export function findMentions(text: Folded, layers: IndexLayers, manner: TextManner): Mention[] {
  const candidates: Mention[] = [];
  const edges = boundariesOf(text);
  for (let from = 0; from < text.length; from += 1) {
    if (edges[from] === NONE && text.classes[from] !== KATAKANA) continue;
    for (let layer = 0; layer < layers.length; layer += 1)
      walk(text, edges, from, layers[layer]!, layer, manner, candidates);
  }
  return select(text, candidates);
}

function walk(
  text: Folded,
  edges: Uint8Array,
  from: number,
  index: TermIndex,
  layer: number,
  manner: TextManner,
  out: Mention[],
): void {
  let node = 0;
  for (let at = from; at < text.length; at += 1) {
    node = index.trie.step(node, text.units[at]!);
    if (node === -1) return;
    const head = index.trie.head(node);
    if (head === -1) continue;
    const to = pluralEnd(text, edges, from, at + 1);
    if (!mayMatch(text, edges, from, to)) continue;
    const meanings: Meaning[] = [];
    for (let f = head; f !== -1; f = index.forms[f]!.next) {
      const form = index.forms[f]!;
      if (fits(text, from, at + 1, form, manner)) meanings.push(form);
    }
    if (meanings.length > 0)
      out.push({ from, to, meanings, secondary: false, latin: text.classes[from]! <= DIGIT, layer });
  }
}

const S = 0x73;
const E = 0x65;
/** Where the word ends that begins as the form does: at once, or after an English plural ending. */
function pluralEnd(text: Folded, edges: Uint8Array, from: number, to: number): number {
  if (text.classes[to - 1] !== LATIN || edges[to] === HARD || to - from < 3) return to;
  if (text.units[to] === S && edges[to + 1] === HARD) return to + 1;
  if (text.units[to] === E && text.units[to + 1] === S && edges[to + 2] === HARD) return to + 2;
  return to;
}

function fits(text: Folded, from: number, to: number, form: Form, manner: TextManner): boolean {
  if (form.abbreviation && manner.cased) {
    for (let i = from; i < to; i += 1) if (text.capital[i] === 0) return false;
  }
  return marksFit(text, from, to, form.marks, manner.marked);
}

/** Quality marks (ă â đ ê ô ơ ư) letter by letter, tones syllable by syllable: hoá and hóa are one word. */
function marksFit(text: Folded, from: number, to: number, marks: Uint16Array | null, marked: boolean): boolean {
  let any = 0;
  for (let i = from; i < to; i += 1) any |= text.marks[i]!;
  if (any === 0) return marks === null || !marked;
  if (marks === null) return false;
  let tones = 0;
  let wanted = 0;
  for (let i = from; i < to; i += 1) {
    if (i > from && text.gap[i] === 1) {
      if (tones !== wanted) return false;
      tones = 0;
      wanted = 0;
    }
    if (((text.marks[i]! ^ marks[i - from]!) & QUALITY) !== 0) return false;
    tones |= text.marks[i]! & TONES;
    wanted |= marks[i - from]! & TONES;
  }
  return tones === wanted;
}

/** Best cover first; what only overlaps it at one end stays as secondary. */
function select(text: Folded, candidates: readonly Mention[]): Mention[] {
  const byEnd = [...candidates].sort((a, b) => a.to - b.to || a.from - b.from || a.layer - b.layer);
  const best = new Float64Array(text.length + 1);
  const taken: (Mention | undefined)[] = new Array<Mention | undefined>(text.length + 1);
  let next = 0;
  for (let at = 1; at <= text.length; at += 1) {
    best[at] = best[at - 1]!;
    for (; next < byEnd.length && byEnd[next]!.to === at; next += 1) {
      const mention = byEnd[next]!;
      const worth = best[mention.from]! + weight(mention);
      if (worth >= best[at]!) {
        best[at] = worth;
        taken[at] = mention;
      }
    }
  }
  const chosen: Mention[] = [];
  for (let at = text.length; at > 0;) {
    const mention = taken[at];
    if (mention !== undefined && best[at]! > best[at - 1]!) {
      chosen.push(mention);
      at = mention.from;
    } else at -= 1;
  }
  chosen.reverse();
  return [...chosen, ...overlapping(chosen, candidates)].sort((a, b) => a.from - b.from || b.to - a.to);
}

const weight = (mention: Mention): number => (mention.to - mention.from) ** 1.2 + mention.layer * 0.01;

function overlapping(chosen: readonly Mention[], candidates: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let first = 0;
  for (const mention of candidates) {
    while (first < chosen.length && chosen[first]!.to <= mention.from) first += 1;
    let inside = false;
    let touched = false;
    for (let k = first; k < chosen.length && chosen[k]!.from < mention.to; k += 1) {
      touched = true;
      if (chosen[k]!.from <= mention.from && chosen[k]!.to >= mention.to) inside = true;
    }
    if (touched && !inside && Math.max(...mention.meanings.map((meaning) => meaning.words)) > 1) {
      found.push({ ...mention, secondary: true });
    }
  }
  return found;
}
