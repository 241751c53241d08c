import type { FairFiguresQuery } from './figures.generated';

export type Figures = NonNullable<FairFiguresQuery['fairFigures']>;

const COUNTS = ['exhibitors', 'visitors', 'booths', 'boothsTaken'] as const;

/** The counts that may be told; of too few firms nothing is, and what is not there yet is not told as none. */
export const countsOf = (
  figures: Figures,
): readonly { readonly what: (typeof COUNTS)[number]; readonly count: number }[] =>
  COUNTS.flatMap((what) => {
    const count = figures[what];
    return count === null || count === undefined || count === 0 ? [] : [{ what, count }];
  });
