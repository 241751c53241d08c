/**
 * What a cell that names a tax code may have been before a spreadsheet made a number of it and dropped the zero in front,
 * with which Hanoi's codes begin: ten digits, or thirteen for a branch, of which the last three may stand after a dash.
 * The text itself comes first.
 */
export function taxCodesMeant(text: string): readonly string[] {
  if (/^\d{9}$/.test(text)) return [text, `0${text}`];
  return /^\d{12}$/.test(text) ? [text, `0${text}`, `0${text.slice(0, 9)}-${text.slice(9)}`] : [text];
}

/** The one firm that is meant; null where none is, or more than one could be. */
export function firmOfTaxCode<Firm extends { readonly taxCode: string | null }>(
  firms: readonly Firm[],
  text: string,
): Firm | null {
  const asWritten = firms.find(({ taxCode }) => taxCode === text);
  if (asWritten) return asWritten;
  const meant = taxCodesMeant(text);
  const found = firms.filter(({ taxCode }) => taxCode !== null && meant.includes(taxCode));
  return found.length === 1 ? found[0] : null;
}
