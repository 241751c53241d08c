import type { ChoosingInput } from '../choosing-input.js';
import type { Quotas } from '../quotas.js';
import type { EdgeIndex } from './edge-index.js';

/**
 * A choice under revision: which edges are held, with the counts needed to judge a change in constant time.
 * Changes exchange held edges for others or hand a supplier from one buyer to another; the caller asks first.
 */
export class Draft {
  readonly held: Uint8Array;
  /** Held edges of each buyer and of each supplier. */
  readonly heldBy: number[][];
  readonly heldOf: number[][];
  /** Score total of each buyer, must pairs included. */
  readonly buyerTotal: Float64Array;
  private readonly supplierPairs: Int32Array;
  /** Pairs that count towards the supplier's floor. */
  private readonly supplierGood: Int32Array;
  private readonly groupPairs: Int32Array;
  private readonly buyerGroupPairs: Int32Array;
  /** Answers of `bestWithRoom`, good while their age is the present one: until some supplier fills up or gets room. */
  private readonly spare: Int32Array;
  private readonly spareAge: Int32Array;
  private age = 1;

  constructor(
    private readonly input: ChoosingInput,
    private readonly quotas: Quotas,
    readonly index: EdgeIndex,
    chosen: Int32Array,
  ) {
    this.held = new Uint8Array(input.edgeBuyer.length);
    this.heldBy = Array.from({ length: input.buyers }, () => []);
    this.heldOf = Array.from({ length: input.suppliers }, () => []);
    this.buyerTotal = Float64Array.from(quotas.buyerScore);
    this.supplierPairs = new Int32Array(input.suppliers);
    this.supplierGood = new Int32Array(input.suppliers);
    this.groupPairs = new Int32Array(quotas.supplierGroups.least.length);
    this.buyerGroupPairs = new Int32Array(quotas.buyerGroups.least.length);
    this.spare = new Int32Array(input.buyers);
    this.spareAge = new Int32Array(input.buyers);
    for (const edge of chosen) this.count(edge, 1);
  }

  /** Level of a buyer if its total were this: score a wanted meeting, so that buyers with unlike quotas compare. */
  level(buyer: number, total = this.buyerTotal[buyer]): number {
    return total / Math.max(1, this.input.buyerMost[buyer]);
  }

  levels(): Float64Array {
    return this.buyerTotal.map((total, buyer) => this.level(buyer, total));
  }

  chosen(): Int32Array {
    return Int32Array.from(this.heldBy.flat()).sort();
  }

  hasRoom(supplier: number): boolean {
    return this.supplierPairs[supplier] < this.quotas.supplierMost[supplier];
  }

  wantsMore(buyer: number): boolean {
    return this.heldBy[buyer].length < this.quotas.buyerMost[buyer];
  }

  /** May the buyer have one pair less without breaking a promise to it or to its group? */
  mayLose(buyer: number): boolean {
    const group = this.quotas.buyerGroups.of[buyer];
    if (group >= 0 && this.buyerGroupPairs[group] <= this.quotas.buyerGroups.least[group]) return false;
    return this.heldBy[buyer].length > this.quotas.buyerLeast[buyer];
  }

  /** The best edge of a buyer that it does not hold and whose supplier has room, or -1. */
  bestWithRoom(buyer: number): number {
    if (this.spareAge[buyer] === this.age) return this.spare[buyer];
    const { start, edges } = this.index;
    let found = -1;
    for (let i = start[buyer]; i < start[buyer + 1] && found < 0; i++) {
      if (this.held[edges[i]] === 0 && this.hasRoom(this.input.edgeSupplier[edges[i]])) found = edges[i];
    }
    this.spare[buyer] = found;
    this.spareAge[buyer] = this.age;
    return found;
  }

  /** May the supplier lose this pair without breaking a promise to it or to its group? */
  maySpare(edge: number): boolean {
    const supplier = this.input.edgeSupplier[edge];
    const group = this.quotas.supplierGroups.of[supplier];
    if (group >= 0 && this.groupPairs[group] <= this.quotas.supplierGroups.least[group]) return false;
    return !this.isGood(edge) || this.supplierGood[supplier] > this.quotas.supplierFloor[supplier];
  }

  /** May the supplier have the one pair instead of the other? */
  mayExchange(lost: number, gained: number): boolean {
    if (this.countsAlike(lost, gained)) return true;
    const supplier = this.input.edgeSupplier[lost];
    return this.supplierGood[supplier] > this.quotas.supplierFloor[supplier];
  }

  /** Does the one pair count towards the supplier's floor if the other did? */
  countsAlike(lost: number, gained: number): boolean {
    return !this.isGood(lost) || this.isGood(gained);
  }

  apply(dropped: readonly number[], taken: readonly number[]): void {
    for (const edge of dropped) this.count(edge, -1);
    for (const edge of taken) this.count(edge, 1);
  }

  private isGood(edge: number): boolean {
    return this.input.edgeScore[edge] >= (this.input.minimumFloorScore ?? 0);
  }

  private count(edge: number, by: 1 | -1): void {
    const supplier = this.input.edgeSupplier[edge];
    const buyer = this.input.edgeBuyer[edge];
    const group = this.quotas.supplierGroups.of[supplier];
    for (const list of [this.heldBy[buyer], this.heldOf[supplier]]) {
      if (by === 1) list.push(edge);
      else list.splice(list.indexOf(edge), 1);
    }
    this.held[edge] = by === 1 ? 1 : 0;
    this.buyerTotal[buyer] += by * this.input.edgeScore[edge];
    const hadRoom = this.hasRoom(supplier);
    this.supplierPairs[supplier] += by;
    this.spareAge[buyer] = 0;
    if (hadRoom !== this.hasRoom(supplier)) this.age++;
    if (this.isGood(edge)) this.supplierGood[supplier] += by;
    if (group >= 0) this.groupPairs[group] += by;
    const buyerGroup = this.quotas.buyerGroups.of[buyer];
    if (buyerGroup >= 0) this.buyerGroupPairs[buyerGroup] += by;
  }
}
