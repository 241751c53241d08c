/** Tolerances of a thousandth are said as such. */
const DIGITS = 4;
const MADE = new Map<string, Intl.NumberFormat>();

/** What stands in the gap of a text: a number as the reader's language writes it, 1.242 or 1,242; all else as it is. */
export function written(value: unknown, _format?: string, language = 'en'): string {
  if (typeof value !== 'number') return value as string;
  const numbers = MADE.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: DIGITS });
  MADE.set(language, numbers);
  return numbers.format(value);
}
