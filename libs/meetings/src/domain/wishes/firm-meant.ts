import { type CompanyId, firmOfTaxCode, normalTaxCode, taxCodesMeant } from '@ketnoi/kernel';

/** A company that takes part in a fair, as a file may name it. */
export interface FirmAtFair {
  readonly id: CompanyId;
  readonly shortName: string;
  readonly registeredName: string;
  readonly taxCode: string | null;
  readonly asBuyer: boolean;
  readonly asSupplier: boolean;
}

/** Which company a cell names: by tax code, id, or the name as it is written; spaces around do not count. */
export function firmMeant<Firm extends Omit<FirmAtFair, 'asBuyer' | 'asSupplier'>>(
  cell: string,
  firms: readonly Firm[],
): Firm | 'no-firm-so-named' | 'several-firms' {
  const one = firms.find(({ id }) => id === cell.toLowerCase()) ?? firmOfTaxCode(firms, cell);
  if (one) return one;
  const codes = taxCodesMeant(cell);
  const coded = firms.filter(({ taxCode }) => taxCode !== null && codes.includes(normalTaxCode(taxCode)));
  if (coded.length > 0) return 'several-firms';
  const name = spelt(cell);
  const named = firms.filter((firm) => [firm.shortName, firm.registeredName].some((is) => spelt(is) === name));
  if (named.length > 1) return 'several-firms';
  return named[0] ?? 'no-firm-so-named';
}

export const spelt = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
