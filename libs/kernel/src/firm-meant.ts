import { registeredAbroad } from './firm-code.js';
import { isTaxCode, normalTaxCode, withHyphen } from './tax-code.js';

/** Everything that a cell may have been before a spreadsheet made a number of it: as written, as kept, with its zeros, of another country. */
export function taxCodesMeant(text: string): readonly string[] {
  const normal = normalTaxCode(text);
  const firm = /^\d{4,9}$/.test(normal) ? [normal.padStart(10, '0')] : [];
  const branch = /^[1-9]\d{11}$/.test(normal) ? [withHyphen(`0${normal}`)] : [];
  const person = /^\d{10,11}$/.test(normal) ? [normal.padStart(12, '0')].filter(isTaxCode) : [];
  return [...new Set([text, normal, ...firm, ...branch, ...person, ...registeredAbroad(text)])];
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
