import { Injectable } from '@nestjs/common';
import type { FairId } from '@ketnoi/kernel';
import { type PressFigures, unlessFew, withoutFew } from '../domain/press-figures.js';
import { FairCounts } from './ports/fair-counts.js';

/** The figures of a fair that anybody may have; groups in which a single firm could be recognised are left out. */
@Injectable()
export class ShowPressFigures {
  constructor(private readonly counts: FairCounts) {}

  async execute(fairId: FairId): Promise<PressFigures | null> {
    const counts = await this.counts.forPress(fairId);
    if (!counts) return null;
    const { booths, boothsTaken, exhibitors, visitors } = counts;
    const by = (groups: typeof exhibitors, idOf: (group: (typeof exhibitors)[number]) => string | null) => {
      const sums = new Map<string | null, number>();
      for (const group of groups) sums.set(idOf(group), (sums.get(idOf(group)) ?? 0) + group.count);
      return withoutFew([...sums].map(([id, count]) => ({ id, count })));
    };
    const all = (groups: readonly { readonly count: number }[]): number =>
      groups.reduce((n, { count }) => n + count, 0);
    return {
      booths,
      boothsTaken,
      exhibitors: unlessFew(all(exhibitors)),
      visitors: unlessFew(all(visitors)),
      exhibitorSectors: by(exhibitors, ({ sectorId }) => sectorId),
      exhibitorCountries: by(exhibitors, ({ country }) => country),
      visitorCountries: withoutFew(visitors.map(({ country: id, count }) => ({ id, count }))),
    };
  }
}
