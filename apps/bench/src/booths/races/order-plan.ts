/** Orders of 2-4 booths side by side, named in random order, several of them for every booth; one list a row of booths. */
import { seededRng } from '@ketnoi/kernel';
import { shuffled } from '../load/burst-plan.js';

export interface PlannedOrder {
  /** Places on the plan, neighbours in the same row, in the order in which they are asked for. */
  readonly booths: readonly number[];
  readonly firm: number;
  /** Put aside rather than booked. */
  readonly held: boolean;
}

export interface OrderShape {
  readonly booths: number;
  readonly inRow: number;
  readonly ordersPerRow: number;
  readonly firms: number;
}

export function orderPlan({ booths, inRow, ordersPerRow, firms }: OrderShape, seed: number): PlannedOrder[][] {
  const rng = seededRng(seed);
  const turns = shuffled(
    Array.from({ length: firms }, (_, i) => i),
    rng,
  );
  let next = 0;
  const rows = shuffled(
    Array.from({ length: Math.floor(booths / inRow) }, (_, i) => i),
    rng,
  );
  return rows.map((row) =>
    Array.from({ length: ordersPerRow }, () => {
      const size = 2 + rng.below(3);
      const from = row * inRow + rng.below(inRow - size + 1);
      const side = Array.from({ length: size }, (_, i) => from + i);
      return { booths: shuffled(side, rng), firm: turns[next++ % turns.length], held: rng.below(2) === 0 };
    }),
  );
}
