/** Finds the numbers of a scan text with their magnitude (nghìn, triệu, 万, 만, ล้าน, k), as single values or ranges. */
import { isSpelled, type ScanText } from '../../text/scan-text.js';
import { NUMBER_WORDS } from './number-words.js';

export interface NumberToken {
  /** Offsets into the scan text, magnitude included, sign not. */
  readonly from: number;
  readonly to: number;
  /** The lower end of a range, or the value. */
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  /** ± or +/- stands before it. */
  readonly plusMinus: boolean;
  readonly hasMagnitude: boolean;
  /** Written with a decimal fraction. */
  readonly isDecimal: boolean;
  /** Four plain figures between 1985 and 2045: rather a year than an amount. */
  readonly isYear: boolean;
}

const FIGURE =
  /(?<![\d#]|[a-z](?<!moq|min|phi|khoang|tu))(?:[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)(?:[.,]\d{1,2}(?![\d.,]))?|\d+(?:[.,]\d+)?)/g;
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:nghin|ngan|ngh|k|thousand|천|千|พัน)(?![a-z])/, 1e3],
  [/^ ?(?:van(?= ?(?:cai|chiec|bo|chi tiet|san pham|sp|tam|doi|thanh|\/|moi|mot|thang|[.,;]|$))|万|萬|만|หมื่น)/, 1e4],
  [/^ ?(?:십만|十万|十萬|แสน)/, 1e5],
  // glued to its figure ("5tr") it needs no noun behind it
  [
    /^(?:tr| ?(?:trieu|tr(?= ?(?:cai|chiec|bo|sp|\/|san|chi|[.,;]|$))|million|mil(?= )|mn|백만|百万|百萬|ล้าน))(?![a-z])/,
    1e6,
  ],
  [/^ ?(?:ty(?![a-z])|billion|억|億|亿)/, 1e9],
  [/^ ?(?:tram|hundred|百|백|ร้อย)(?![a-z])/, 100],
  [/^ ?(?:dozen)(?![a-z])/, 12],
];
const BILLION = /^ ?(?:억|億|亿)/;
const RANGE = /^\s?(?:-|~|den|toi|to|から|至|到|ถึง|에서)\s?(?:(?:duoi|khoang) )?/;
const MOST_FIGURES = 4000;

interface RawNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly decimal: boolean;
  readonly year: boolean;
}

export function numberTokens(scan: ScanText): NumberToken[] {
  const raw: RawNumber[] = [];
  for (const match of scan.plain.matchAll(FIGURE)) {
    if (raw.length >= MOST_FIGURES) break;
    const figure = match[0];
    // 0402, 0603: sizes of chips, not amounts
    if (/^0\d/.test(figure)) continue;
    raw.push({
      from: match.index,
      to: match.index + figure.length,
      value: valueOf(figure),
      decimal: /[.,]\d{1,2}$|^0[.,]|[.,]\d{4,}$/.test(figure),
      year: /^\d{4}$/.test(figure) && Number(figure) >= 1985 && Number(figure) <= 2045,
    });
  }
  for (const { pattern, value } of NUMBER_WORDS) {
    for (const match of scan.plain.matchAll(pattern)) {
      if (match[0] === '' || raw.length >= MOST_FIGURES * 2) continue;
      const number = value(match[0]);
      if (number !== undefined)
        raw.push({ from: match.index, to: match.index + match[0].length, value: number, decimal: false, year: false });
    }
  }
  raw.sort((a, b) => a.from - b.from);

  const tokens: NumberToken[] = [];
  for (let i = 0; i < raw.length; i += 1) {
    const first = raw[i]!;
    if (tokens.length > 0 && first.from < tokens[tokens.length - 1]!.to) continue;
    let { to } = first;
    let factor = magnitude(scan, to);
    to += factor.length;
    let high = first.value * factor.times;
    let low = high;
    const next = raw[i + 1];
    const bridge = RANGE.exec(scan.plain.slice(to, to + 12));
    const isRange = next !== undefined && bridge !== null && next.from === to + bridge[0].length;
    if (isRange) {
      const second = magnitude(scan, next.to);
      if (factor.times === 1) low = first.value * second.times;
      factor = second.length > 0 ? second : factor;
      high = next.value * (second.length > 0 ? second.times : 1);
      to = next.to + second.length;
      i += 1;
    }
    tokens.push({
      from: first.from,
      to,
      low: Math.min(low, high),
      high: Math.max(low, high),
      isRange,
      plusMinus: /(?:±|\+\s?\/\s?-|\+-)\s?$/.test(scan.plain.slice(Math.max(0, first.from - 5), first.from)),
      hasMagnitude: factor.times > 1,
      isDecimal: first.decimal,
      isYear: first.year && !isRange && factor.times === 1,
    });
  }
  return tokens;
}

/** 300.000 and 3,000 are thousands, 0.015 and 0,5 are fractions, 1.250,5 and 1,250.5 are both at once. */
function valueOf(figure: string): number {
  if (/^0[.,]\d+$/.test(figure)) return Number(figure.replace(',', '.'));
  const grouped = /^(\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(figure);
  if (grouped !== null) return Number(`${grouped[1]!.replace(/[.,]/g, '')}.${grouped[2] ?? '0'}`);
  return Number(figure.replace(',', '.'));
}

function magnitude(scan: ScanText, at: number): { times: number; length: number } {
  const ahead = scan.plain.slice(at, at + 20);
  for (const [pattern, times] of MAGNITUDES) {
    const match = pattern.exec(ahead);
    if (match === null) continue;
    if (
      times === 1e4 &&
      match[0].trim() === 'van' &&
      !isSpelled(scan, at + match[0].indexOf('v'), at + match[0].length, ['vạn'])
    )
      continue;
    return { times: BILLION.test(match[0]) ? 1e8 : times, length: match[0].length };
  }
  return { times: 1, length: 0 };
}
