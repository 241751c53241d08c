/** One supplier alone, for when a profile changes: one number an aspect in a flat array instead of a column each. */
import { SIGNALS } from '../signals/index.js';
import { fillColumn } from './fill-column.js';
import { MeasuredShard } from './measured-shard.js';

const TEXT = SIGNALS.findIndex((signal) => signal.id === 'text');

export class SupplierProbe extends MeasuredShard {
  private readonly values = new Float64Array(this.needs.aspects.count);
  private readonly measured = new Uint8Array(this.needs.aspects.count);

  override add(aspect: number, weight: number, sums: Float64Array): void {
    if (this.measured[aspect] === 0) this.measure(aspect);
    sums[0] += weight * this.values[aspect];
  }

  /** Terms are looked up from the supplier's side, since it has few of all those that needs use. */
  markTerms(): this {
    const { aspects } = this.needs;
    for (const term of this.shard.termRows.keys()) {
      const aspect = aspects.find(TEXT, term);
      if (aspect !== undefined) this.values[aspect] = 1;
    }
    return this;
  }

  private measure(aspect: number): void {
    if (this.needs.aspects.signalOf[aspect] !== TEXT) fillColumn(this.filling(aspect, this.values, aspect));
    this.measured[aspect] = 1;
  }
}
