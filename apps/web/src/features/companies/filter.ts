/** What the reader looks for, as it stands in the address: `?text=…&process=cnc-turning&process=…`. */
export const FACETS = ['product', 'process', 'material', 'certificate', 'country'] as const;
export type Facet = (typeof FACETS)[number];

export interface CatalogueFilter {
  readonly role: 'SUPPLIER' | 'BUYER';
  readonly text: string | null;
  readonly products: string[];
  readonly processes: string[];
  readonly materials: string[];
  readonly certificates: string[];
  readonly countries: string[];
}

/** Who reads without taking part asks for no role: there are suppliers alone. */
export type PublicFilter = Omit<CatalogueFilter, 'role'>;

export const filterIn = (address: URLSearchParams): CatalogueFilter => ({
  role: address.get('role') === 'buyer' ? 'BUYER' : 'SUPPLIER',
  ...publicFilterIn(address),
});

export function publicFilterIn(address: URLSearchParams): PublicFilter {
  return {
    text: address.get('text')?.trim() || null,
    products: address.getAll('product'),
    processes: address.getAll('process'),
    materials: address.getAll('material'),
    certificates: address.getAll('certificate'),
    countries: address.getAll('country'),
  };
}

/** The address with one value of a facet chosen, or not any more. */
export function toggled(address: URLSearchParams, facet: Facet, id: string): URLSearchParams {
  const next = new URLSearchParams(address);
  const before = next.getAll(facet);
  next.delete(facet);
  for (const value of before) if (value !== id) next.append(facet, value);
  if (!before.includes(id)) next.append(facet, id);
  return next;
}

/** The address without words and facets; the role stays. */
export function withoutSearch(address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of ['text', ...FACETS]) next.delete(name);
  return next;
}
