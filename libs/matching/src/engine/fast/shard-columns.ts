/** The columns of one shard, filled when first asked for. Kept between passes except those of numbers, which can be very many. */
import type { Scene } from '../scoring/scene.js';
import { fillColumn } from './fill-column.js';
import { certificateBits, languageBits, marketBits, type GateBits } from './gate-columns.js';
import type { NeedTable } from './need-table.js';
import type { SupplierShard, Vocabularies } from './supplier-shard.js';

/** `rows` null = a value for every supplier; otherwise `values[i]` belongs to supplier `rows[i]` and all others are 0. */
export interface Column {
  readonly rows: Int32Array | null;
  readonly values: Float64Array;
}

/** A column with fewer non-zero values than this share is kept as a list. */
const SPARSE = 0.3;
/** Columns of numbers used by fewer needs than this are filled anew each time, into scratch. */
const WORTH_KEEPING = 4;

export class ShardColumns {
  private readonly columns: (Column | undefined)[] = [];
  private readonly scratch: Float64Array;
  private readonly certificates: (GateBits | undefined)[] = [];
  private readonly markets: (GateBits | undefined)[] = [];
  private readonly languages: (GateBits | undefined)[] = [];

  constructor(
    readonly shard: SupplierShard,
    private readonly needs: NeedTable,
    private readonly words: Vocabularies,
    private readonly scene: Scene,
  ) {
    this.scratch = new Float64Array(shard.suppliers.length);
  }

  column(aspect: number): Column {
    const known = this.columns[aspect];
    if (known !== undefined) return known;
    if (this.isNumber(aspect) && this.needs.aspects.uses[aspect] < WORTH_KEEPING)
      return { rows: null, values: this.filled(aspect, this.scratch.fill(0)) };
    const column = packed(this.filled(aspect, new Float64Array(this.shard.suppliers.length)));
    this.columns[aspect] = column;
    return column;
  }

  certificateBits(demand: number): GateBits {
    return (this.certificates[demand] ??= certificateBits(this.shard, this.needs.certificates.sample[demand]));
  }

  marketBits(demand: number): GateBits {
    return (this.markets[demand] ??= marketBits(this.shard, this.needs.markets.sample[demand], this.scene));
  }

  languageBits(demand: number): GateBits {
    return (this.languages[demand] ??= languageBits(this.shard, this.needs.languages.sample[demand], this.scene));
  }

  /** Lets go of the columns of numbers. */
  dropNumbers(): void {
    for (let aspect = 0; aspect < this.columns.length; aspect++)
      if (this.columns[aspect] !== undefined && this.isNumber(aspect)) this.columns[aspect] = undefined;
  }

  private isNumber(aspect: number): boolean {
    const signal = this.needs.aspects.signal(aspect);
    return signal.inUnits || NUMBER_SIGNALS.has(signal.id);
  }

  private filled(aspect: number, out: Float64Array): Float64Array {
    const { shard, words, scene } = this;
    const signal = this.needs.aspects.signal(aspect);
    fillColumn({ shard, words, scene, signal, key: this.needs.aspects.keyOf[aspect], out, at: 0 });
    return out;
  }
}

const NUMBER_SIGNALS: ReadonlySet<string> = new Set(['tolerance-headroom', 'lead-time', 'payment', 'growth']);

function packed(values: Float64Array): Column {
  let filled = 0;
  for (let row = 0; row < values.length; row++) if (values[row] !== 0) filled++;
  if (filled >= values.length * SPARSE) return { rows: null, values };
  const rows = new Int32Array(filled);
  const kept = new Float64Array(filled);
  for (let row = 0, at = 0; row < values.length; row++)
    if (values[row] !== 0) {
      rows[at] = row;
      kept[at++] = values[row];
    }
  return { rows, values: kept };
}
