import type { CompanyId } from '@ketnoi/kernel';
import type { PairOfCompanies } from '../rounds/propose-inputs.js';

/** One company that does not want to meet another. */
export interface NoThanks {
  readonly from: CompanyId;
  readonly about: CompanyId;
}

/** Tells of any pair whether an organiser keeps it apart or one of the two said no thanks. */
export function keptApart(
  bans: readonly PairOfCompanies[],
  noThanks: readonly NoThanks[],
): (pair: PairOfCompanies) => boolean {
  const key = (one: CompanyId, other: CompanyId): string => `${one} ${other}`;
  const banned = new Set(bans.map((ban) => key(ban.buyerId, ban.supplierId)));
  const refused = new Set(noThanks.map(({ from, about }) => key(from, about)));
  return ({ buyerId, supplierId }) =>
    banned.has(key(buyerId, supplierId)) ||
    refused.has(key(buyerId, supplierId)) ||
    refused.has(key(supplierId, buyerId));
}
