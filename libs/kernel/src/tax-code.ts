/**
 * Vietnamese tax codes: ten digits, for a branch followed by a hyphen and three more, or the twelve of a person's card,
 * which households that trade use. The tenth digit checks the first nine: 10 minus (their sum, weighted
 * 31 29 23 19 17 13 7 5 3, modulo 11); a sum that leaves 0 yields no code. A card begins with its province, 001 to 096.
 */
const FIRM = /^(\d{9})(\d)(?:-(\d{3}))?$/;
const PERSON = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/;
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
/** What people put between the signs of a code. */
const BETWEEN = /[\s.\p{Pd}]/gu;

export function isTaxCode(text: string): boolean {
  const parts = FIRM.exec(text);
  return parts === null ? PERSON.test(text) : checkDigit(parts[1]) === Number(parts[2]);
}

/**
 * The form in which codes are kept and compared: without spaces, dots and dashes, letters of foreign codes in capitals,
 * the branch's hyphen in its place, and with the zero in front that spreadsheets drop where that alone makes a code.
 */
export function normalTaxCode(text: string): string {
  const folded = withoutSeparators(text);
  if (/^\d{13}$/.test(folded)) return withHyphen(folded);
  const zeroed = /^(?:\d{9}|\d{12})$/.test(folded) && !PERSON.test(folded) ? withHyphen(`0${folded}`) : folded;
  return isTaxCode(zeroed) ? zeroed : folded;
}

/** What is left of a code where people put signs between, in capitals. */
export const withoutSeparators = (text: string): string => text.normalize('NFKC').replaceAll(BETWEEN, '').toUpperCase();

/** The digit that completes nine others; 10 where no digit does. */
export function checkDigit(nine: string): number {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  return 10 - (sum % 11);
}

export const withHyphen = (digits: string): string =>
  digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
