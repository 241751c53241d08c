import type { FairFiguresQuery } from './figures.generated';

export interface Figures {
  readonly counts: readonly {
    readonly what: 'suppliers' | 'buyers' | 'countries' | 'booths' | 'boothsFree';
    readonly count: number;
  }[];
  /** Where buyers come from, most first. */
  readonly countries: readonly { readonly id: string; readonly count: number }[];
}

/** What the reader may not see is left out, not shown as none. */
export function figuresOf({ suppliers, buyers, plan }: FairFiguresQuery): Figures {
  const counts: Figures['counts'][number][] = [];
  const countries = buyers.__typename === 'CompanyConnection' ? [...buyers.facets.country] : [];
  countries.sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  if (suppliers.__typename === 'CompanyConnection') counts.push({ what: 'suppliers', count: suppliers.totalCount });
  if (buyers.__typename === 'CompanyConnection') counts.push({ what: 'buyers', count: buyers.totalCount });
  if (countries.length > 0) counts.push({ what: 'countries', count: countries.length });
  if (plan.__typename === 'Plan') {
    counts.push({ what: 'booths', count: plan.booths.filter(({ state }) => state !== 'WITHDRAWN').length });
    counts.push({ what: 'boothsFree', count: plan.booths.filter(({ state }) => state === 'FREE').length });
  }
  return { counts, countries };
}
