/** What is looked for, as it stands in the address: `?text=…&role=buyer&country=JP`. */
export interface FirmFilter {
  readonly text: string | null;
  readonly role: 'SUPPLIER' | 'BUYER' | null;
  readonly countries: string[];
}

export function filterIn(address: URLSearchParams): FirmFilter {
  const role = address.get('role');
  return {
    text: address.get('text')?.trim() || null,
    role: role === 'buyer' ? 'BUYER' : role === 'supplier' ? 'SUPPLIER' : null,
    countries: address.getAll('country').filter(Boolean),
  };
}
