import type { Currency } from '@ketnoi/kernel';

const MINOR_DIGITS: Readonly<Record<Currency, number>> = { VND: 0, USD: 2 };
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3}(?:\1\d{3})*)?(?:([.,])(\d{1,2}))?$/;
const PLAIN = /^\d+(?:([.,])(\d{1,2}))?$/;

/**
 * An amount in the currency's minor unit, as banks write it: `1.234.567,00`, `1,234,567`, `1234567.5`, `+1 000 VND`.
 * Three digits after a sign are thousands, one or two a fraction. Null when it is none of this, or has a fraction that
 * the currency does not.
 */
export function readAmount(text: string, currency: Currency): number | null {
  const bare = text
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/(VND|VNĐ|USD|đ|₫|\$)/gi, '')
    .trim();
  const sign = /^-|^\(.*\)$/.test(bare) ? -1 : 1;
  const digits = bare
    .replace(/^[+-]\s*/, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  const match = GROUPED.exec(digits) ?? PLAIN.exec(digits);
  if (!match) return null;
  const fraction = match.at(-1) ?? '';
  const [grouping, point] = match.length === 4 ? [match[1], match[2]] : [undefined, match[1]];
  if (grouping !== undefined && grouping === point) return null;
  const whole = (fraction === '' ? digits : digits.slice(0, -fraction.length - 1)).replace(/\D/g, '');
  const minor = fraction.padEnd(MINOR_DIGITS[currency], '0');
  if (/[1-9]/.test(minor.slice(MINOR_DIGITS[currency]))) return null;
  const amount = sign * Number(whole + minor.slice(0, MINOR_DIGITS[currency]));
  return Number.isSafeInteger(amount) ? amount + 0 : null;
}
