import type { BoothId, CompanyId, FairId, PersonId, ZoneId } from '@ketnoi/kernel';
import type { PriceList } from '../../../domain/pricing/price-list.js';
import type { QuoteRequest } from '../../../domain/pricing/quote.js';

export interface SetPrices {
  readonly list: PriceList;
  readonly setBy: PersonId;
  readonly setAt: Date;
}

/** What a quote for a company at a fair is made from, but for the booth and the extras. */
export type PricesFor = Pick<QuoteRequest, 'list' | 'country' | 'at'>;

/** Port: the versions of the price lists of fairs. Rows are added, never changed. */
export abstract class PriceLists {
  /** Null while the fair has none. */
  abstract newest(fairId: FairId): Promise<SetPrices | null>;
  abstract version(fairId: FairId, version: number): Promise<PriceList | null>;
  /** False = the fair has this version already. Inside a unit of work. */
  abstract add(fairId: FairId, list: PriceList, setBy: PersonId): Promise<boolean>;
  abstract zonesOf(fairId: FairId): Promise<ReadonlySet<ZoneId>>;
  /** By the database's clock. Null = the company does not take part in the fair. */
  abstract pricesFor(fairId: FairId, companyId: CompanyId): Promise<PricesFor | null>;
  /** Booths of the plan, in no particular order; unknown and withdrawn ones are left out. */
  abstract booths(
    fairId: FairId,
    boothIds: readonly BoothId[],
  ): Promise<readonly (QuoteRequest['booth'] & { readonly id: BoothId })[]>;
}
