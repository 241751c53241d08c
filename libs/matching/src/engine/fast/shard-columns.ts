/** The columns of one shard, filled when first asked for. Kept between passes except those of numbers, which can be very many. */
import { SIGNALS } from '../signals/index.js';
import { fillColumn } from './fill-column.js';
import { MeasuredShard } from './measured-shard.js';

/** `rows` null = a value for every supplier; otherwise `values[i]` belongs to supplier `rows[i]` and all others are 0. */
interface Column {
  readonly rows: Int32Array | null;
  readonly values: Float64Array;
}

/** A column with fewer non-zero values than this share is kept as a list. */
const SPARSE = 0.3;
/** Columns of numbers used by fewer needs than this are filled anew each time, into scratch. */
const WORTH_KEEPING = 4;
const TEXT = SIGNALS.findIndex((signal) => signal.id === 'text');
const NOBODY: readonly number[] = [];
const PASSING: ReadonlySet<string> = new Set(['tolerance-headroom', 'lead-time', 'payment', 'growth']);
const IS_NUMBER: readonly boolean[] = SIGNALS.map((signal) => signal.inUnits || PASSING.has(signal.id));

export class ShardColumns extends MeasuredShard {
  private readonly columns: (Column | undefined)[] = [];
  /** By term: the suppliers that use it. */
  private readonly users: (readonly number[] | undefined)[] = [];
  private readonly scratch = new Float64Array(this.shard.suppliers.length);

  override add(aspect: number, weight: number, sums: Float64Array): void {
    if (this.needs.aspects.signalOf[aspect] === TEXT) return this.addUsers(aspect, weight, sums);
    const { rows, values } = this.columns[aspect] ?? this.measure(aspect);
    if (rows === null) for (let row = 0; row < values.length; row++) sums[row] += weight * values[row];
    else for (let i = 0; i < rows.length; i++) sums[rows[i]] += weight * values[i];
  }

  /** Lets go of the columns of numbers. */
  dropNumbers(): void {
    for (let aspect = 0; aspect < this.columns.length; aspect++)
      if (this.columns[aspect] !== undefined && this.isNumber(aspect)) this.columns[aspect] = undefined;
  }

  private measure(aspect: number): Column {
    const values = this.filled(aspect, this.scratch.fill(0));
    if (this.isNumber(aspect) && this.needs.aspects.uses[aspect] < WORTH_KEEPING) return { rows: null, values };
    const column = packed(values);
    this.columns[aspect] = column;
    return column;
  }

  /** Most of a fair's terms are rare: the suppliers that use one are listed, never laid out as a column. */
  private addUsers(term: number, weight: number, sums: Float64Array): void {
    const users = (this.users[term] ??= this.shard.termRows.get(this.needs.aspects.keyOf[term]) ?? NOBODY);
    for (let i = 0; i < users.length; i++) sums[users[i]] += weight;
  }

  private isNumber(aspect: number): boolean {
    return IS_NUMBER[this.needs.aspects.signalOf[aspect]];
  }

  private filled(aspect: number, out: Float64Array): Float64Array {
    fillColumn(this.filling(aspect, out, 0));
    return out;
  }
}

/** A copy of the values that takes no more room than it needs. */
function packed(values: Float64Array): Column {
  let filled = 0;
  for (let row = 0; row < values.length; row++) if (values[row] !== 0) filled++;
  if (filled >= values.length * SPARSE) return { rows: null, values: values.slice() };
  const rows = new Int32Array(filled);
  const kept = new Float64Array(filled);
  for (let row = 0, at = 0; row < values.length; row++)
    if (values[row] !== 0) {
      rows[at] = row;
      kept[at++] = values[row];
    }
  return { rows, values: kept };
}
