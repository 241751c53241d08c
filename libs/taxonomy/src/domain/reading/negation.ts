/**
 * "Chưa có IATF", "ISO無くても構わない", "不需要 UL": words that take a fact back. Before a fact they hold for the list
 * that follows ("không có ISO, BSCI"), not for the rest of the sentence; behind it (Japanese, Korean) for the list
 * they close. In progress ("đang làm IATF", "取得予定") is not held either, and said so. All patterns run on scan text.
 */
import { isSpelled, type ScanText } from '../text/scan-text.js';
import { AFTER, BEFORE, type Standing } from './negation-words.js';

export type { Standing } from './negation-words.js';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Room for "chứng chỉ", "hệ thống" between the negation and the first fact it takes back. */
const REACH = 24;
const CLAUSE_END = /[.;:!?。；！？\n,、，]|(?<![a-z])(?:nhung|tuy|but|however|song)(?![a-z])|但|が、|지만|แต่/;

export interface NegationScope {
  from: number;
  /** Where the next fact has to begin to be taken back, too. */
  to: number;
  readonly standing: Standing;
}

/** The places where something is taken back; linear, one pass a pattern. */
export function negationScopes(scan: ScanText): NegationScope[] {
  const scopes: NegationScope[] = [];
  for (const { pattern, standing, spellings } of BEFORE) {
    for (const match of scan.plain.matchAll(pattern)) {
      const word = match[1];
      if (spellings.length > 0 && word !== undefined) {
        const at = match.index + match[0].indexOf(word);
        if (!isSpelled(scan, at, at + word.length, spellings)) continue;
      }
      const from = match.index + match[0].length;
      const ahead = scan.plain.slice(from, from + REACH);
      // a bare "không" denies only the word right behind it
      const reach = word === 'khong' && match[0] === word ? 2 : (CLAUSE_END.exec(ahead)?.index ?? REACH);
      scopes.push({ from, to: from + reach, standing });
    }
  }
  return scopes.sort((a, b) => a.from - b.from);
}

const JOINT =
  /^\s?(?:[,/&+、・,]|va|and|or|nor|hoac|hay|cung nhu|と|や|および|및|이나|나|와|과|和|及|與|或|และ|หรือ)?\s?(?:chung (?:chi|nhan)\s)?$/;

/**
 * Judges spans in the order they stand: a scope takes back the first span in its reach and, through a list, the next.
 * Answers one standing a span.
 */
export function standings(scan: ScanText, spans: readonly Span[], scopes: readonly NegationScope[]): Standing[] {
  const result: Standing[] = spans.map((span, i) =>
    belongsToNext(span, spans[i + 1], scopes) ? 'held' : behind(scan, span),
  );
  // what closes a list holds for the list: "ISOもULも不要"
  for (let i = spans.length - 2; i >= 0; i -= 1) {
    if (
      result[i] === 'held' &&
      result[i + 1] !== 'held' &&
      joined(scan, spans[i]!, spans[i + 1]!) &&
      !said(scan, spans[i]!)
    )
      result[i] = result[i + 1]!;
  }
  let scope = 0;
  let reach: { readonly end: number; readonly standing: Standing } | undefined;
  spans.forEach((span, i) => {
    while (scope < scopes.length && scopes[scope]!.from <= span.from) {
      const { to, standing } = scopes[scope]!;
      if (reach === undefined || reach.end < scopes[scope]!.from || standing !== 'absent')
        reach = { end: to, standing };
      scope += 1;
    }
    if (reach !== undefined && span.from <= reach.end) {
      result[i] = reach.standing;
      const next = spans[i + 1];
      // taken once, it goes on only through a list
      reach = next !== undefined && joined(scan, span, next) ? { end: next.from, standing: reach.standing } : undefined;
    }
  });
  return result;
}

/** "Có ISO 9001, IATF thì đang làm": what is said to be held is not taken back with its neighbour. */
const said = (scan: ScanText, span: Span): boolean =>
  /(?<![a-z])(?<!(?:chua|khong|dang|sap|se|not) )(?:co|da dat|dat|hold(?:s|ing)?|have|has|certified to)(?: chung (?:chi|nhan))? ?$/.test(
    scan.plain.slice(Math.max(0, span.from - 30), span.from),
  );

const joined = (scan: ScanText, a: Span, b: Span): boolean =>
  b.from <= a.to || (b.from - a.to < 24 && JOINT.test(scan.plain.slice(a.to, b.from)));

function behind(scan: ScanText, span: Span): Standing {
  const text = scan.plain.slice(span.to, span.to + 36);
  for (const [pattern, standing] of AFTER) if (pattern.test(text)) return standing;
  return 'held';
}

/** "ต้องมี ISO 9001 ไม่จำเป็นต้องมี IATF": the negation between two facts stands before the second, not behind the first. */
function belongsToNext(span: Span, next: Span | undefined, scopes: readonly NegationScope[]): boolean {
  if (next === undefined || next.from - span.to > 60) return false;
  return scopes.some((scope) => scope.from > span.to && scope.from <= next.from && scope.to >= next.from);
}
