import type { SeenBooth } from './booth';

/** What somebody looks for on the plan. Null: it does not matter. */
export interface Wishes {
  readonly onlyFree: boolean;
  readonly zoneId: string | null;
  /** Square decimetres. */
  readonly leastArea: number | null;
  readonly leastOpenSides: number | null;
  /** In the minor unit of the booths' currency. */
  readonly mostPrice: number | null;
}

export const NO_WISHES: Wishes = {
  onlyFree: false,
  zoneId: null,
  leastArea: null,
  leastOpenSides: null,
  mostPrice: null,
};

export const fits = (booth: SeenBooth, wishes: Wishes): boolean =>
  (!wishes.onlyFree || booth.state === 'FREE') &&
  (wishes.zoneId === null || booth.zoneId === wishes.zoneId) &&
  (wishes.leastArea === null || booth.areaDm2 >= wishes.leastArea) &&
  (wishes.leastOpenSides === null || booth.openSides >= wishes.leastOpenSides) &&
  (wishes.mostPrice === null || (booth.price !== null && booth.price.amount <= wishes.mostPrice));

/** A few values to choose from, spread over all that occur. */
export function choicesAmong(values: readonly number[], most = 6): number[] {
  const distinct = [...new Set(values)].sort((one, other) => one - other);
  if (distinct.length <= most) return distinct;
  return Array.from({ length: most }, (_, n) => distinct[Math.round((n * (distinct.length - 1)) / (most - 1))]);
}
