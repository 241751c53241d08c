/**
 * Polishes a draft by small exchanges, each of which raises welfare: a buyer swaps a supplier for one with room, two
 * buyers trade suppliers, or one takes another's supplier and the other takes its best one with room.
 * Cost: a pass looks at every two held pairs once; passes repeat until nothing helps (at most PASSES).
 */
import { seededRng, shuffle, type Effort } from '@ketnoi/kernel';
import type { ChoosingInput } from '../choosing-input.js';
import type { Draft } from './draft.js';
import type { Welfare } from './welfare.js';

const PASSES = 12;

export function exchange(input: ChoosingInput, draft: Draft, welfare: Welfare, effort: Effort): void {
  const order = shuffle(
    Array.from({ length: input.buyers }, (_, b) => b),
    seededRng(input.seed),
  );
  for (let pass = 0; pass < PASSES; pass++) {
    let improved = false;
    for (const buyer of order) {
      if (effort.shouldStop()) return;
      while (improveBuyer(input, draft, welfare, buyer)) improved = true;
    }
    if (!improved) return;
  }
}

function improveBuyer(input: ChoosingInput, draft: Draft, welfare: Welfare, buyer: number): boolean {
  for (const mine of heldBy(draft, buyer)) {
    if (takeRoom(input, draft, mine)) return true;
    for (let other = 0; other < input.buyers; other++) {
      if (other !== buyer && trade(input, draft, welfare, mine, other)) return true;
    }
  }
  return false;
}

function heldBy(draft: Draft, buyer: number): number[] {
  const { start, edges } = draft.index;
  const mine: number[] = [];
  for (let i = start[buyer]; i < start[buyer + 1]; i++) if (draft.held[edges[i]] === 1) mine.push(edges[i]);
  return mine;
}

/** The best edge of a buyer that it does not hold and whose supplier has room, or -1; `except` is a supplier left out. */
function bestWithRoom(input: ChoosingInput, draft: Draft, buyer: number, except: number): number {
  const { start, edges } = draft.index;
  for (let i = start[buyer]; i < start[buyer + 1]; i++) {
    const edge = edges[i];
    const supplier = input.edgeSupplier[edge];
    if (draft.held[edge] === 0 && supplier !== except && draft.hasRoom(supplier)) return edge;
  }
  return -1;
}

function takeRoom(input: ChoosingInput, draft: Draft, mine: number): boolean {
  const free = bestWithRoom(input, draft, input.edgeBuyer[mine], -1);
  if (free < 0 || input.edgeScore[free] <= input.edgeScore[mine] || !draft.maySpare(mine)) return false;
  draft.apply([mine], [free]);
  return true;
}

/** Buyer gives up `mine` for a supplier of `other`, who gets mine in return or the best supplier with room. */
function trade(input: ChoosingInput, draft: Draft, welfare: Welfare, mine: number, other: number): boolean {
  const { edgeBuyer, edgeSupplier, edgeScore, suppliers } = input;
  const { at } = draft.index;
  const buyer = edgeBuyer[mine];
  const before = draft.level(buyer, draft.buyerTotal[buyer]);
  const otherBefore = draft.level(other, draft.buyerTotal[other]);
  const given = at[other * suppliers + edgeSupplier[mine]];
  for (const theirs of heldBy(draft, other)) {
    const wanted = at[buyer * suppliers + edgeSupplier[theirs]];
    if (wanted < 0 || draft.held[wanted] === 1) continue;
    const after = draft.level(buyer, draft.buyerTotal[buyer] - edgeScore[mine] + edgeScore[wanted]);
    const otherAfter = (taken: number): number =>
      draft.level(other, draft.buyerTotal[other] - edgeScore[theirs] + edgeScore[taken]);
    const fits = (taken: number): boolean => welfare.improvesPair(before, otherBefore, after, otherAfter(taken));
    if (!draft.mayExchange(theirs, wanted)) continue;
    if (given >= 0 && draft.held[given] === 0 && fits(given) && draft.mayExchange(mine, given)) {
      draft.apply([mine, theirs], [wanted, given]);
      return true;
    }
    if (!draft.maySpare(mine)) continue;
    const free = bestWithRoom(input, draft, other, edgeSupplier[mine]);
    if (free >= 0 && fits(free)) {
      draft.apply([mine, theirs], [wanted, free]);
      return true;
    }
  }
  return false;
}
