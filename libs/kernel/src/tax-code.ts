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
  const folded = text.normalize('NFKC').replaceAll(BETWEEN, '').toUpperCase();
  if (/^\d{13}$/.test(folded)) return withHyphen(folded);
  const zeroed = /^(?:\d{9}|\d{12})$/.test(folded) && !PERSON.test(folded) ? withHyphen(`0${folded}`) : folded;
  return isTaxCode(zeroed) ? zeroed : folded;
}

/** Everything that a cell may have been before a spreadsheet made a number of it: as written, as kept, with its zeros. */
export function taxCodesMeant(text: string): readonly string[] {
  const normal = normalTaxCode(text);
  const firm = /^\d{4,9}$/.test(normal) ? [normal.padStart(10, '0')] : [];
  const branch = /^[1-9]\d{11}$/.test(normal) ? [withHyphen(`0${normal}`)] : [];
  const person = /^\d{10,11}$/.test(normal) ? [normal.padStart(12, '0')].filter(isTaxCode) : [];
  return [...new Set([text, normal, ...firm, ...branch, ...person])];
}

/** The one firm that is meant; null where none is, or more than one could be. */
export function firmOfTaxCode<Firm extends { readonly taxCode: string | null }>(
  firms: readonly Firm[],
  text: string,
): Firm | null {
  const [asWritten, normal] = [text, normalTaxCode(text)];
  const exact = firms.find(({ taxCode }) => taxCode === asWritten) ?? firms.find(({ taxCode }) => taxCode === normal);
  if (exact) return exact;
  const meant = taxCodesMeant(text);
  const found = firms.filter(({ taxCode }) => taxCode !== null && meant.includes(normalTaxCode(taxCode)));
  return found.length === 1 ? found[0] : null;
}

/** The digit that completes nine others; 10 where no digit does. */
export function checkDigit(nine: string): number {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  return 10 - (sum % 11);
}

const withHyphen = (digits: string): string =>
  digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
