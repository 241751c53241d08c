import type { BoothId, Clock, CompanyId, FairId, PersonId, ZoneId } from '@ketnoi/kernel';
import {
  type PriceList,
  PriceLists,
  type PricesFor,
  type QuoteRequest,
  type SetPrices,
} from '@ketnoi/booth-allocation';

type PricedBooth = QuoteRequest['booth'] & { readonly id: BoothId };

/** Price lists in a map; versions are kept unique by hand. */
export class InMemoryPriceLists extends PriceLists {
  readonly rows: (SetPrices & { readonly fairId: FairId })[] = [];
  readonly zones = new Map<FairId, ReadonlySet<ZoneId>>();
  readonly countries = new Map<CompanyId, string>();
  readonly plan: (PricedBooth & { readonly fairId: FairId })[] = [];

  constructor(private readonly clock: Clock) {
    super();
  }

  async newest(fairId: FairId): Promise<SetPrices | null> {
    return this.of(fairId).reduce<SetPrices | null>(
      (newest, row) => (newest && newest.list.version > row.list.version ? newest : row),
      null,
    );
  }

  async version(fairId: FairId, version: number): Promise<PriceList | null> {
    return this.of(fairId).find(({ list }) => list.version === version)?.list ?? null;
  }

  async add(fairId: FairId, list: PriceList, setBy: PersonId): Promise<boolean> {
    if (await this.version(fairId, list.version)) return false;
    this.rows.push({ fairId, list, setBy, setAt: this.clock.now() });
    return true;
  }

  async zonesOf(fairId: FairId): Promise<ReadonlySet<ZoneId>> {
    return this.zones.get(fairId) ?? new Set();
  }

  async pricesFor(fairId: FairId, companyId: CompanyId): Promise<PricesFor | null> {
    const country = this.countries.get(companyId);
    if (country === undefined) return null;
    return { list: (await this.newest(fairId))?.list ?? null, country, at: this.clock.now() };
  }

  async booths(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly PricedBooth[]> {
    return this.plan.filter((booth) => booth.fairId === fairId && boothIds.includes(booth.id));
  }

  private of(fairId: FairId): SetPrices[] {
    return this.rows.filter((row) => row.fairId === fairId);
  }
}
