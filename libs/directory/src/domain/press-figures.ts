/** How large a fair is, as the press may have it. */
export interface PressFigures {
  readonly booths: number;
  readonly boothsTaken: number;
  /** Null where so few would be recognised. */
  readonly exhibitors: number | null;
  readonly visitors: number | null;
  readonly exhibitorSectors: Breakdown;
  readonly exhibitorCountries: Breakdown;
  readonly visitorCountries: Breakdown;
}

export interface Counted {
  readonly id: string;
  readonly count: number;
}

/** Most first. What is too little to stand alone is counted together; what nobody said is among them, too. */
export interface Breakdown {
  readonly shown: readonly Counted[];
  readonly others: number;
}

/** Two firms from a country are known by name to everybody in their trade. */
export const FEWEST_SHOWN = 3;

export const unlessFew = (count: number): number | null => (count >= FEWEST_SHOWN ? count : null);

/**
 * Leaves out small groups. Where those left out are themselves fewer than may be told, the smallest group shown joins
 * them: otherwise the total would give them away.
 */
export function withoutFew(counts: readonly { readonly id: string | null; readonly count: number }[]): Breakdown {
  const named = counts.filter((one): one is Counted => one.id !== null && one.count >= FEWEST_SHOWN);
  const shown = named.sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  let others = sum(counts) - sum(shown);
  while (others > 0 && others < FEWEST_SHOWN && shown.length > 0) others += shown.pop()?.count ?? 0;
  return { shown, others: others >= FEWEST_SHOWN ? others : 0 };
}

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((all, { count }) => all + count, 0);
