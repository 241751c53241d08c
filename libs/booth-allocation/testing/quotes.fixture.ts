/** Ten million of rent in đồng with 8 % VAT, of which the firm pays all; `listVersion` null = of no list. */
export const tenMillionQuote = (listVersion: number | null = null) => ({
  listVersion,
  currency: 'VND' as const,
  lines: [{ code: 'rent', extra: null, quantity: 1, unitAmount: 10_000_000, amount: 10_000_000, vatable: true }],
  ...{ net: 10_000_000, vatPermille: 80, vat: 800_000, total: 10_800_000, cityShare: 0, firmShare: 10_800_000 },
});
