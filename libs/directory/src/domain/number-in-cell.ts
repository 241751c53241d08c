import type { Language } from '@ketnoi/kernel';

/** What a column counts: whole things, what is weighed or measured, or fine lengths of a few millimetres at most. */
export type Counted = 'whole' | 'measured' | 'fine';

/** Where a comma stands before decimals; the other languages of the fair put a point there. */
const COMMA_FOR_DECIMALS: readonly Language[] = ['vi'];

const ONE_SIGN = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

/**
 * A number as people write it in a sheet. One sign with three digits behind it, as in 1.250, is thousands of whole
 * things and decimals of fine lengths; of what is measured it is thousands where the language of the line says so, and
 * else nothing is guessed.
 */
export function numberInCell(
  cell: string,
  counted: Counted,
  language: Language,
): number | null | 'unusable' | 'two-readings' {
  const plain = cell.normalize('NFKC').replaceAll(/\s/g, '');
  if (plain === '') return null;
  const one = ONE_SIGN.exec(plain);
  if (one) {
    const [, head, sign, rest] = one;
    const isDecimalSign = COMMA_FOR_DECIMALS.includes(language) === (sign === ',');
    if (counted === 'measured' && isDecimalSign) return 'two-readings';
    return Number(counted === 'fine' ? `${head}.${rest}` : head + rest);
  }
  const grouped = plain.replaceAll(/\d/g, '').length > 1 ? GROUPED.exec(plain) : null;
  const bare = grouped ? plain.replaceAll(grouped[1], '') : plain;
  const point = bare.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(point) ? Number(point) : 'unusable';
}
