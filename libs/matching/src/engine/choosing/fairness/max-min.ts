/**
 * The end of the dial: the worst-off tenth of the buyers is raised as high as the search can, worst first
 * (lexicographic max-min), and then the total is raised as far as nobody pays for it among them or falls to them.
 * Going on lexicographically to the last buyer would cost several percent of the total for levels that are good already.
 */
import type { Effort } from '@ketnoi/kernel';
import type { ChoosingInput } from '../choosing-input.js';
import type { Draft } from './draft.js';
import { exchange, type Aim } from './exchange.js';
import { liftWorst } from './lift-worst.js';

export function maxMin(input: ChoosingInput, draft: Draft, effort: Effort): void {
  const tenth = Math.ceil(input.buyers / 10);
  liftWorst(input, draft, tenth, effort);
  const levels = draft.levels();
  const bar = levels.slice().sort()[tenth - 1];
  const guaranteed = levels.map((level) => Math.min(level, bar));
  const safe = (buyer: number, total: number): boolean => draft.level(buyer, total) >= guaranteed[buyer];
  const aim: Aim = {
    price: new Float64Array(input.buyers).fill(1),
    accepts: (one, oneTotal, other, otherTotal) => safe(one, oneTotal) && safe(other, otherTotal),
    moved: () => {},
  };
  exchange(input, draft, aim, effort);
}
