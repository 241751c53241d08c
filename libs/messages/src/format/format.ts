import type { Language } from '@ketnoi/kernel';
import type { TextParams } from '../texts.js';
import { parse, type Piece } from './parse.js';

export interface Reading {
  readonly language: Language;
  /** The zone in which dates and times are told. The fairs are in Vietnam. */
  readonly timeZone?: string;
}

type ValuePiece = Extract<Piece, { kind: 'value' }>;

const parsed = new Map<string, readonly Piece[]>();

/** Fills a text. A place without a value shows its name in braces, so that a gap is seen and nothing fails because of it. */
export function format(source: string, params: TextParams, reading: Reading): string {
  let pieces = parsed.get(source);
  if (!pieces) parsed.set(source, (pieces = parse(source)));
  return render(pieces, params, reading, null);
}

function render(pieces: readonly Piece[], params: TextParams, reading: Reading, count: number | null): string {
  return pieces.map((piece) => renderPiece(piece, params, reading, count)).join('');
}

function renderPiece(piece: Piece, params: TextParams, reading: Reading, count: number | null): string {
  if (piece.kind === 'words') return piece.words;
  if (piece.kind === 'count') return count === null ? '#' : number(count, reading);
  const value = params[piece.name];
  if (value === undefined) return `{${piece.name}}`;
  if (piece.kind === 'value') return renderValue(value, piece.as, reading);
  if (piece.by === 'select') return render(branch(piece.branches, String(value)), params, reading, count);
  const n = Number(value);
  const rule = new Intl.PluralRules(reading.language).select(n);
  const chosen = piece.branches.get(`=${n}`) ?? branch(piece.branches, rule);
  return render(chosen, params, reading, n);
}

const branch = (branches: ReadonlyMap<string, readonly Piece[]>, key: string): readonly Piece[] =>
  branches.get(key) ?? branches.get('other') ?? [];

function renderValue(value: string | number | Date, as: ValuePiece['as'], reading: Reading): string {
  if (as === 'percent' && typeof value === 'number') return percent(value, reading);
  if (as === 'number') return number(Number(value), reading);
  if (as === 'text' || as === 'percent') return typeof value === 'number' ? number(value, reading) : String(value);
  const zone = { timeZone: reading.timeZone ?? 'Asia/Ho_Chi_Minh' };
  const style =
    as === 'date' ? ({ dateStyle: 'long' } as const) : ({ dateStyle: 'medium', timeStyle: 'short' } as const);
  // Thai by itself counts years from Buddha; visas, flights and the rest of the product do not.
  return new Intl.DateTimeFormat(reading.language, { calendar: 'gregory', ...style, ...zone }).format(new Date(value));
}

/** Six digits after the point, since tolerances count in thousandths of a millimetre and less. */
const number = (n: number, reading: Reading): string =>
  new Intl.NumberFormat(reading.language, { maximumFractionDigits: 6 }).format(n);

/** A sign after a number is not the same in all languages, nor is the space before it: the language says it. */
const percent = (n: number, reading: Reading): string =>
  new Intl.NumberFormat(reading.language, { style: 'percent', maximumFractionDigits: 2 }).format(n / 100);
