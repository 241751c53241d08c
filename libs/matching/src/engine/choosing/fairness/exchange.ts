/**
 * Polishes a draft by small exchanges, each of which does good: a buyer swaps a supplier for one with room, two buyers
 * trade suppliers, one takes another's supplier and the other takes its best one with room, or one hands a supplier over.
 * Cost: a pass looks at every two held pairs once; passes repeat until nothing helps or the budget of looks is spent.
 */
import { seededRng, shuffle, type Effort } from '@ketnoi/kernel';
import type { ChoosingInput } from '../choosing-input.js';
import type { Draft } from './draft.js';

/** What an exchange is for. */
export interface Aim {
  /** Worth of one more score unit to each buyer as things stand: a change that does no good at these prices does none. */
  readonly price: Float64Array;
  /** Does it good to move two buyers from their present totals to these? */
  accepts(one: number, oneTotal: number, other: number, otherTotal: number): boolean;
  /** Called when a buyer's total has changed. */
  moved(buyer: number): void;
}

/** Pairs of pairs looked at in one polish; one pass over 500 buyers x 12 meetings needs 36 million. */
const MOST_LOOKS = 40_000_000;

export function exchange(input: ChoosingInput, draft: Draft, aim: Aim, effort: Effort): void {
  const { edgeBuyer, edgeSupplier, edgeScore, suppliers, buyers } = input;
  const { at } = draft.index;
  const total = draft.buyerTotal;
  const { price } = aim;
  let looks = 0;

  const apply = (dropped: readonly number[], taken: readonly number[]): true => {
    draft.apply(dropped, taken);
    for (const edge of dropped) aim.moved(edgeBuyer[edge]);
    for (const edge of taken) aim.moved(edgeBuyer[edge]);
    return true;
  };

  const takeRoom = (buyer: number, mine: number): boolean => {
    const free = draft.bestWithRoom(buyer);
    if (free < 0 || edgeScore[free] <= edgeScore[mine] || !draft.maySpare(mine)) return false;
    return apply([mine], [free]);
  };

  /** The buyer gives up `mine` for a supplier of `other`, who gets mine in return or its best supplier with room. */
  const trade = (buyer: number, mine: number, other: number): boolean => {
    const given = at[other * suppliers + edgeSupplier[mine]];
    const free = draft.bestWithRoom(other);
    const theirHeld = draft.heldBy[other];
    looks += theirHeld.length;
    for (const theirs of theirHeld) {
      const wanted = at[buyer * suppliers + edgeSupplier[theirs]];
      if (wanted < 0 || draft.held[wanted] === 1) continue;
      const rise = edgeScore[wanted] - edgeScore[mine];
      const good = (taken: number): boolean => {
        const otherRise = edgeScore[taken] - edgeScore[theirs];
        if (price[buyer] * rise + price[other] * otherRise <= 0) return false;
        return aim.accepts(buyer, total[buyer] + rise, other, total[other] + otherRise);
      };
      if (given >= 0 && draft.held[given] === 0 && good(given)) {
        if (draft.mayExchange(mine, given) && draft.mayExchange(theirs, wanted)) {
          return apply([mine, theirs], [wanted, given]);
        }
      }
      if (free >= 0 && good(free) && draft.maySpare(mine) && draft.mayExchange(theirs, wanted)) {
        return apply([mine, theirs], [wanted, free]);
      }
    }
    return false;
  };

  /** A buyer with room takes a supplier of `other`, who is left with one pair less. */
  const handOver = (buyer: number, other: number): boolean => {
    const theirHeld = draft.heldBy[other];
    looks += theirHeld.length;
    for (const theirs of theirHeld) {
      const wanted = at[buyer * suppliers + edgeSupplier[theirs]];
      if (wanted < 0 || draft.held[wanted] === 1 || !draft.mayExchange(theirs, wanted)) continue;
      const [rise, fall] = [edgeScore[wanted], edgeScore[theirs]];
      if (price[buyer] * rise - price[other] * fall <= 0) continue;
      if (aim.accepts(buyer, total[buyer] + rise, other, total[other] - fall)) return apply([theirs], [wanted]);
    }
    return false;
  };

  const improve = (buyer: number): boolean => {
    for (let other = 0; other < buyers && draft.wantsMore(buyer); other++) {
      if (other !== buyer && draft.mayLose(other) && handOver(buyer, other)) return true;
    }
    for (const mine of draft.heldBy[buyer]) {
      if (takeRoom(buyer, mine)) return true;
      for (let other = 0; other < buyers; other++) if (other !== buyer && trade(buyer, mine, other)) return true;
    }
    return false;
  };

  const order = shuffle(
    Array.from({ length: buyers }, (_, buyer) => buyer),
    seededRng(input.seed),
  );
  for (let improved = true; improved;) {
    improved = false;
    for (const buyer of order) {
      if (looks > MOST_LOOKS || effort.shouldStop()) return;
      while (improve(buyer)) improved = true;
    }
  }
}
