import type { ChoosingInput } from '../choosing-input.js';
import type { Quotas } from '../quotas.js';
import { type EdgeIndex } from './edge-index.js';

/**
 * A choice under revision: which edges are held, with the counts needed to judge a change in constant time.
 * Changes exchange one held edge of a buyer for another, so that buyers' numbers of pairs never change.
 */
export class Draft {
  readonly held: Uint8Array;
  /** Score total of each buyer, must pairs included. */
  readonly buyerTotal: Float64Array;
  private readonly supplierPairs: Int32Array;
  /** Pairs that count towards the supplier's floor. */
  private readonly supplierGood: Int32Array;
  private readonly groupPairs: Int32Array;

  constructor(
    private readonly input: ChoosingInput,
    private readonly quotas: Quotas,
    readonly index: EdgeIndex,
    chosen: Int32Array,
  ) {
    this.held = new Uint8Array(input.edgeBuyer.length);
    this.buyerTotal = Float64Array.from(quotas.buyerScore);
    this.supplierPairs = new Int32Array(input.suppliers);
    this.supplierGood = new Int32Array(input.suppliers);
    this.groupPairs = new Int32Array(quotas.supplierGroups.least.length);
    for (const edge of chosen) this.count(edge, 1);
  }

  /** Level of a buyer if its total were this: score a wanted meeting, so that buyers with unlike quotas compare. */
  level(buyer: number, total: number): number {
    return total / Math.max(1, this.input.buyerMost[buyer]);
  }

  chosen(): Int32Array {
    const edges: number[] = [];
    this.held.forEach((held, edge) => held === 1 && edges.push(edge));
    return Int32Array.from(edges);
  }

  hasRoom(supplier: number): boolean {
    return this.supplierPairs[supplier] < this.quotas.supplierMost[supplier];
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
    const supplier = this.input.edgeSupplier[lost];
    if (!this.isGood(lost) || this.isGood(gained)) return true;
    return this.supplierGood[supplier] > this.quotas.supplierFloor[supplier];
  }

  /** Exchanges edges: first all that are dropped, then all that are taken. */
  apply(dropped: readonly number[], taken: readonly number[]): void {
    for (const edge of dropped) this.count(edge, -1);
    for (const edge of taken) this.count(edge, 1);
  }

  private isGood(edge: number): boolean {
    return this.input.edgeScore[edge] >= (this.input.minimumFloorScore ?? 0);
  }

  private count(edge: number, by: 1 | -1): void {
    const supplier = this.input.edgeSupplier[edge];
    const group = this.quotas.supplierGroups.of[supplier];
    this.held[edge] = by === 1 ? 1 : 0;
    this.buyerTotal[this.input.edgeBuyer[edge]] += by * this.input.edgeScore[edge];
    this.supplierPairs[supplier] += by;
    if (this.isGood(edge)) this.supplierGood[supplier] += by;
    if (group >= 0) this.groupPairs[group] += by;
  }
}
