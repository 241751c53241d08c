/**
 * Raises the worst-off buyers one after another by ejection chains: the buyer takes a better supplier from another
 * buyer, who takes one from a third, until somebody takes a supplier with room or can do with one less. Nobody on the chain may end at or below
 * the level from which the first one started, so every chain makes the sorted list of levels lexicographically higher.
 * Cost: a breadth-first search over buyers, each entered once a search.
 */
import type { Effort } from '@ketnoi/kernel';
import type { ChoosingInput } from '../choosing-input.js';
import type { Draft } from './draft.js';

const NONE = -1;

interface Link {
  readonly buyer: number;
  /** The edge this buyer gave up, or NONE. */
  readonly lost: number;
  /** The link before: the buyer who took `lost`'s supplier, by the edge `by`, or NONE. */
  readonly previous: Link | null;
  readonly by: number;
}

interface Search {
  readonly input: ChoosingInput;
  readonly draft: Draft;
  looks: number;
}

/** Edges and holders looked at in one run of chains: a few seconds. */
const MOST_LOOKS = 200_000_000;

/** Stops when none of the `many` worst-off buyers can be raised. */
export function liftWorst(input: ChoosingInput, draft: Draft, many: number, effort: Effort): void {
  const able = Array.from({ length: input.buyers }, (_, b) => b).filter(
    (b) => input.buyerMost[b] > 0 && draft.index.start[b + 1] > draft.index.start[b],
  );
  const search: Search = { input, draft, looks: 0 };
  let stuck = new Set<number>();
  while (stuck.size < Math.min(able.length, many) && search.looks < MOST_LOOKS && !effort.shouldStop()) {
    const worst = able.reduce(
      (low, b) => (!stuck.has(b) && (low < 0 || draft.level(b) < draft.level(low)) ? b : low),
      -1,
    );
    if (liftOne(search, worst)) stuck = new Set();
    else stuck.add(worst);
  }
}

function liftOne(search: Search, worst: number): boolean {
  const { input, draft } = search;
  const mine = draft.heldBy[worst].slice().sort((x, y) => input.edgeScore[x] - input.edgeScore[y] || x - y);
  if (draft.wantsMore(worst) && chainFrom(search, worst, NONE)) return true;
  return mine.some((lost) => chainFrom(search, worst, lost));
}

function chainFrom(search: Search, worst: number, given: number): boolean {
  const { input, draft } = search;
  const { edgeBuyer, edgeSupplier, edgeScore } = input;
  const { start, edges } = draft.index;
  const floor = draft.level(worst);
  const entered = new Uint8Array(input.buyers);
  entered[worst] = 1;
  const queue: Link[] = [{ buyer: worst, lost: given, previous: null, by: NONE }];
  for (let head = 0; head < queue.length; head++) {
    const link = queue[head];
    const { buyer, lost } = link;
    const left = draft.buyerTotal[buyer] - (lost === NONE ? 0 : edgeScore[lost]);
    for (let i = start[buyer]; i < start[buyer + 1]; i++) {
      const edge = edges[i];
      // Edges come by falling score: past this one the buyer would end too low.
      if (!(draft.level(buyer, left + edgeScore[edge]) > floor)) break;
      search.looks += 1 + draft.heldOf[edgeSupplier[edge]].length;
      const supplier = edgeSupplier[edge];
      if (draft.held[edge] === 1 || edge === lost) continue;
      if (closes(input, draft, given, edge)) return follow(draft, link, [], edge);
      for (const theirs of draft.heldOf[supplier]) {
        const owner = edgeBuyer[theirs];
        // A chain may pass a supplier twice, so each of its exchanges must leave the floor as it is.
        if (entered[owner] === 1 || !draft.countsAlike(theirs, edge)) continue;
        if (canDoWithout(input, draft, theirs, floor) && (given === NONE || draft.maySpare(given))) {
          return follow(draft, link, [theirs], edge);
        }
        entered[owner] = 1;
        queue.push({ buyer: owner, lost: theirs, previous: link, by: edge });
      }
    }
  }
  return false;
}

/** May the chain end here: at the supplier that the first buyer gave up, or at one with room? */
function closes(input: ChoosingInput, draft: Draft, given: number, edge: number): boolean {
  const supplier = input.edgeSupplier[edge];
  if (given === NONE) return draft.hasRoom(supplier);
  if (supplier === input.edgeSupplier[given]) return draft.countsAlike(given, edge);
  return draft.hasRoom(supplier) && draft.maySpare(given);
}

function canDoWithout(input: ChoosingInput, draft: Draft, edge: number, floor: number): boolean {
  const owner = input.edgeBuyer[edge];
  return draft.mayLose(owner) && draft.level(owner, draft.buyerTotal[owner] - input.edgeScore[edge]) > floor;
}

function follow(draft: Draft, last: Link, alsoDropped: readonly number[], closing: number): true {
  const dropped = [...alsoDropped];
  const taken: number[] = [closing];
  for (let link: Link | null = last; link; link = link.previous) {
    if (link.lost !== NONE) dropped.push(link.lost);
    if (link.by !== NONE) taken.push(link.by);
  }
  draft.apply(dropped, taken);
  return true;
}
