/** What one number is, by its unit and the words of its clause. */
import type { ScanText } from '../../text/scan-text.js';
import type { QuantityKind, QuantityUnit, Side } from '../reading.js';
import * as labels from './labels.js';
import type { NumberToken } from './numbers.js';
import { PER_MONTH, periodAhead, periodBefore, unitAhead, type UnitAhead } from './units.js';

export interface Quantity {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: QuantityUnit;
  readonly confidence: number;
  readonly basis?: 'stated' | 'grade';
  /** Scan offsets of number and unit. */
  readonly from: number;
  readonly to: number;
}

/** An amount that no word labels; `alone`: nothing but it stands between two separators. */
export interface Unlabelled {
  readonly kind: undefined;
  readonly value: number;
  readonly unit: QuantityUnit;
  readonly alone: boolean;
  readonly hasMagnitude: boolean;
  readonly from: number;
  readonly to: number;
}
export type Judged = Quantity | Unlabelled;

/** How far back and ahead the words of a clause are looked at. */
const BACK = 44;
const AHEAD = 40;
/** "0.3% hoặc 0.05 mm": the label before the first figure holds for the second. */
const ALTERNATIVE = /[\d.,]+ ?(?:%|mm)? ?(?:hoac|hay|or|または|或|또는|หรือ) ?$/;
/** Words that say no more than roughly. */
const ROUGHLY = /^[ (]?(?:khoang|chung|tam|co|about|approx\.?|around|約|약|ประมาณ|≈|~)? ?$/;
const SEPARATOR = /[;；。、!?\n()|]|[.,](?=\s|$|[^\d\s])/g;

export function judge(scan: ScanText, token: NumberToken, side: Side): Judged[] {
  const { plain } = scan;
  const unit = unitAhead(plain, token.to);
  const end = token.to + unit.length;
  const before = clauseBefore(plain, token.from).replace(ALTERNATIVE, '');
  const behind = clauseBehind(plain, end);
  const at = { from: token.from, to: end };

  if (unit.unitClass === 'day' || unit.unitClass === 'week' || unit.unitClass === 'month') {
    const period = amount(scan, token, unit, end, before, behind, side);
    if (period.length > 0) return period;
    return leadTime(token, unit, before, behind, at);
  }
  if (unit.unitClass === 'length' || (unit.unitClass === 'none' && isTolerance(token, before))) {
    const read = tolerance(token, unit, before, behind, at);
    if (read !== undefined) return [read];
    return unit.unitClass === 'length'
      ? [{ kind: 'sizeMm', value: token.high * unit.times, unit: 'mm', confidence: 0.6, ...at }]
      : [];
  }
  if (unit.unitClass === 'weight' && unit.unit === 't' && isTonnage(plain, token, end)) {
    return [{ kind: 'tonnage', value: token.high, unit: 't', confidence: 0.85, ...at }];
  }
  return amount(scan, token, unit, end, before, behind, side);
}

/** Amounts a month, smallest orders and what may become either. */
function amount(
  scan: ScanText,
  token: NumberToken,
  unit: UnitAhead,
  end: number,
  before: string,
  behind: string,
  side: Side,
): Judged[] {
  const { plain } = scan;
  const monthly: QuantityKind = side === 'need' ? 'monthlyVolume' : 'monthlyCapacity';
  const timeUnit = unit.unitClass === 'day' || unit.unitClass === 'week' || unit.unitClass === 'month';
  // "2,5 triệu tháng": the time word behind a large number is its period
  if (timeUnit && !(unit.unitClass === 'month' && token.hasMagnitude)) return [];
  const counted = unit.unitClass === 'count' || unit.unitClass === 'weight';
  const at = { from: token.from, to: timeUnit ? token.to : end };
  const measure = unit.unit === undefined || timeUnit ? 'pcs' : unit.unit;
  const times = timeUnit ? 1 : unit.times;
  const isDate = !counted && !token.hasMagnitude && ((token.high <= 12 && /thang ?$/.test(before)) || token.isYear);

  const period = timeUnit ? 'month' : (periodAhead(plain, end) ?? periodBefore(plain, token.from));
  if (
    (side === 'supplier' || period === undefined) &&
    (labels.MOQ_BEFORE.test(before) || labels.MOQ_BEHIND.test(behind))
  ) {
    const orderable =
      counted ||
      (unit.unitClass === 'none' && !token.isYear && !token.isDecimal) ||
      (unit.unitClass === 'foreign' && /^ ?(?:may|machines?)/.test(plain.slice(token.to, end)));
    if (orderable && !(unit.unit === 't' && token.isRange)) {
      return [{ kind: 'moq', value: token.low * times, unit: measure, confidence: 0.9, ...at }];
    }
  }
  if (
    period !== undefined &&
    !isDate &&
    (counted || unit.unitClass === 'none' || timeUnit || /^ ?(?:may|machines?)/.test(plain.slice(token.to, end)))
  ) {
    const value = token.high * times * PER_MONTH[period];
    // weights are a second way of telling what is also counted in pieces
    return [
      {
        kind: monthly,
        value,
        unit: measure,
        confidence: (unit.unitClass === 'weight' ? 0.85 : 0.92) - (period === 'month' ? 0 : 0.04),
        ...at,
      },
    ];
  }
  if (isDate || unit.unitClass === 'foreign') return [];
  if (labels.CAPACITY_BEFORE.test(before))
    return [{ kind: monthly, value: token.high * times, unit: measure, confidence: 0.88, ...at }];
  if (side === 'need' && labels.VOLUME_BEFORE.test(before) && counted) {
    return [{ kind: 'monthlyVolume', value: token.high * times, unit: measure, confidence: 0.7, ...at }];
  }
  const alone = ROUGHLY.test(before) || /^ ?(?:tren|con|va|nhan|hang) ?$/.test(before);
  if (counted && unit.unitClass === 'count') {
    return [
      { kind: undefined, value: token.high * times, unit: measure, alone, hasMagnitude: token.hasMagnitude, ...at },
    ];
  }
  if (unit.unitClass === 'none' && alone && behind.trim() === '' && !token.isDecimal && token.high >= 2) {
    return [{ kind: undefined, value: token.high, unit: 'pcs', alone: true, hasMagnitude: token.hasMagnitude, ...at }];
  }
  return [];
}

function leadTime(
  token: NumberToken,
  unit: UnitAhead,
  before: string,
  behind: string,
  at: { from: number; to: number },
): Judged[] {
  // a date: 3月15日, 15일
  if (unit.unitClass === 'day' && /\d ?(?:月|월|\/) ?$/.test(before)) return [];
  let score = 0.45;
  const bare = before.trim() === '' && /^ *$/.test(behind);
  if (labels.LEAD_BEFORE.test(before)) score += 0.35;
  if (labels.LEAD_BEHIND.test(behind)) score += 0.3;
  if (bare) score += 0.3;
  if (labels.SAMPLE_BEFORE.test(before)) score -= 0.4;
  else if (labels.SAMPLE_BEHIND.test(behind)) score -= 0.1;
  if (labels.NO_LEAD_BEFORE.test(before)) score -= 0.45;
  if (labels.NO_LEAD_BEHIND.test(behind)) score -= 0.5;
  if (unit.unitClass === 'month' && !labels.LEAD_BEFORE.test(before)) score -= 0.3;
  if (score < 0.3) return [];
  return [
    { kind: 'leadTimeDays', value: token.high * unit.times, unit: 'days', confidence: Math.min(0.95, score), ...at },
  ];
}

const isTolerance = (token: NumberToken, before: string): boolean =>
  token.plusMinus ||
  labels.TOLERANCE_BEFORE.test(before) ||
  (token.high <= 3 && labels.LOOSE_TOLERANCE_BEFORE.test(before)) ||
  (token.isDecimal && token.high < 2 && !token.hasMagnitude && ROUGHLY.test(before));

function tolerance(
  token: NumberToken,
  unit: UnitAhead,
  before: string,
  behind: string,
  at: { from: number; to: number },
): Quantity | undefined {
  const value = token.high * unit.times;
  if (unit.unitClass === 'none' && !token.plusMinus && (value >= 2 || isClass(before, behind))) return undefined;
  if (value <= 0 || value > 10 || (token.isRange && !labels.TOLERANCE_BEFORE.test(before))) return undefined;
  const named = labels.TOLERANCE_BEFORE.test(before);
  let confidence: number;
  if (named || token.plusMinus) confidence = named && token.plusMinus ? 0.95 : 0.9;
  else if (labels.SIZE_BEFORE.test(before)) return undefined;
  else if (value <= 3 && labels.LOOSE_TOLERANCE_BEFORE.test(before)) confidence = 0.75;
  else if (value <= 1 && labels.TOLERANCE_BEHIND.test(behind)) confidence = 0.75;
  else if (value <= 1 && ROUGHLY.test(before) && behind.trim() === '') confidence = 0.65;
  else if (value <= 0.3 && unit.unitClass === 'length' && ROUGHLY.test(before)) confidence = 0.55;
  else return undefined;
  return { kind: 'toleranceMm', value, unit: 'mm', confidence, basis: 'stated', ...at };
}

/** "cấp chính xác JIS 4", "4급", λ/4, 3/3mil: a class, a fraction or another measure, not millimetres. */
const isClass = (before: string, behind: string): boolean =>
  /(?:jis|din|agma|ks|cns|cap|grade|class|級|级|급|\d ?\/|λ ?\/) ?$/.test(before) ||
  /^ ?(?:級|级|급|等級|grade|class|\/ ?\d|mil(?![a-z]))/.test(behind);

const isTonnage = (plain: string, token: NumberToken, end: number): boolean =>
  labels.PRESS_NEAR.test(plain.slice(Math.max(0, token.from - 36), token.from)) ||
  labels.PRESS_NEAR.test(plain.slice(end, end + 16));

/** The words of the clause before the number: back to the last separator. */
function clauseBefore(plain: string, at: number): string {
  const start = Math.max(0, at - BACK);
  const stretch = plain.slice(start, at);
  let cut = 0;
  for (const match of stretch.matchAll(SEPARATOR)) cut = match.index + match[0].length;
  // a comma right before a figure separates, too: "套,0.003"
  const glued = /[,.]$/.exec(stretch);
  return glued !== null ? '' : stretch.slice(cut);
}

function clauseBehind(plain: string, at: number): string {
  const stretch = plain.slice(at, at + AHEAD);
  const stop = stretch.search(/[;；。、!?\n()|]|[.,](?=\s|$|[^\d\s])|,(?=\d)/);
  return stop === -1 ? stretch : stretch.slice(0, stop);
}
