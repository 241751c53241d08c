/**
 * Decides the scores of all pairs of a fair. Costs about 20 nanoseconds a pair on one core; a changed supplier or need is scored
 * alone. The idea is that of an inverted index: what needs ask is measured once for all suppliers and added up in typed arrays,
 * instead of asking every pair every question.
 */
import type { Effort } from '@ketnoi/kernel';
import { buyerOf, type MatchingContext, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import { companyPairKey, setScene, type Contact, type Scene } from '../scoring/scene.js';
import { emptyColumns, ScoreTable, type ScoreColumns } from '../scoring/score-table.js';
import type { Weights } from '../weights/index.js';
import { applyContact } from './apply-contacts.js';
import { NeedTable } from './need-table.js';
import { scoreNeed, type Accumulators } from './score-shard.js';
import { ShardColumns } from './shard-columns.js';
import { SupplierProbe } from './supplier-probe.js';
import { encodeShard, SHARD_SIZE, type Vocabularies } from './supplier-shard.js';
import { Vocabulary } from './vocabulary.js';
import { weightTable } from './weight-table.js';

/** How many needs pass between two looks at the clock. */
const NEEDS_PER_LOOK = 64;

export class Matcher {
  private scene: Scene;
  private readonly needs: NeedTable;
  private readonly words: Vocabularies;
  private readonly suppliers: SupplierFacts[];
  private readonly shards: (ShardColumns | undefined)[];
  private readonly supplierColumn: Map<string, number>;

  /** Ids must be unique on each side. */
  constructor(suppliers: readonly SupplierFacts[], needs: readonly NeedFacts[], context: MatchingContext) {
    this.scene = setScene(context);
    this.suppliers = [...suppliers];
    this.supplierColumn = new Map(suppliers.map((supplier, column) => [supplier.id, column]));
    this.needs = new NeedTable([...needs], this.scene);
    const { graph } = this.scene;
    this.words = {
      products: new Vocabulary(graph.product),
      processes: new Vocabulary(graph.process),
      materials: new Vocabulary(graph.material),
    };
    this.shards = Array.from({ length: Math.ceil(suppliers.length / SHARD_SIZE) });
  }

  /** All pairs. Weights may differ from pass to pass; what was measured before is used again. */
  scoreAll(weights: Weights, effort: Effort): ScoreTable {
    const columns = emptyColumns(this.needs.needs.length * this.suppliers.length);
    const table = weightTable(weights);
    let complete = true;
    for (let shard = 0; shard < this.shards.length && complete; shard++) {
      const measured = this.shard(shard);
      const sums = accumulators(measured.shard.suppliers.length);
      for (let row = 0; row < this.needs.encoded.length; row++) {
        if (row % NEEDS_PER_LOOK === 0) {
          if (effort.shouldStop()) {
            complete = false;
            break;
          }
          const done = (shard + row / this.needs.encoded.length) / this.shards.length;
          effort.onProgress?.({ phase: 'score', done });
        }
        const at = row * this.suppliers.length + shard * SHARD_SIZE;
        scoreNeed(this.needs.encoded[row], measured, this.needs.aspects.signalOf, table, sums, columns, at);
      }
      measured.dropNumbers();
    }
    this.applyContacts(weights, columns);
    return this.table(weights, columns, complete);
  }

  /** Takes a changed profile in and writes its column of the table; the table's other pairs stay as they are. */
  replaceSupplier(supplier: SupplierFacts, weights: Weights, table: ScoreTable): void {
    const column = this.columnOf(supplier.id);
    this.suppliers[column] = supplier;
    this.shards[Math.floor(column / SHARD_SIZE)] = undefined;
    const encoded = encodeShard([supplier], this.scene, this.words);
    const alone = new SupplierProbe(encoded, this.needs, this.words, this.scene).markTerms();
    const counted = weightTable(weights);
    const sums = accumulators(1);
    for (let row = 0; row < this.needs.encoded.length; row++) {
      const at = table.pair(row, column);
      scoreNeed(this.needs.encoded[row], alone, this.needs.aspects.signalOf, counted, sums, table.columns, at);
      this.applyContactAt(row, column, weights, table.columns);
    }
  }

  /** Takes a changed need in and writes its row of the table. */
  replaceNeed(need: NeedFacts, weights: Weights, table: ScoreTable): void {
    const row = this.needs.needs.findIndex((known) => known.id === need.id);
    if (row === -1) throw new RangeError(`need ${need.id} is not among the needs being matched; start a new matcher`);
    this.needs.replace(row, need);
    this.scoreRow(row, weights, table);
  }

  /**
   * Takes what companies said and did anew; of `context` nothing else may differ. Only the rows of buyers are scored again that
   * have to do with a pair that changed.
   */
  replaceContacts(context: MatchingContext, weights: Weights, table: ScoreTable): void {
    const before = this.scene.contacts;
    this.scene = { ...setScene(context), graph: this.scene.graph };
    const pairs = new Set([...before.keys(), ...this.scene.contacts.keys()]);
    const buyers = new Set<string>();
    for (const pair of pairs)
      if (!sameContact(before.get(pair), this.scene.contacts.get(pair))) buyers.add(pair.split('\u0000')[0]);
    this.needs.needs.forEach((need, row) => {
      if (buyers.has(buyerOf(need))) this.scoreRow(row, weights, table);
    });
  }

  private scoreRow(row: number, weights: Weights, table: ScoreTable): void {
    const counted = weightTable(weights);
    for (let shard = 0; shard < this.shards.length; shard++) {
      const measured = this.shard(shard);
      const sums = accumulators(measured.shard.suppliers.length);
      const at = table.pair(row, shard * SHARD_SIZE);
      scoreNeed(this.needs.encoded[row], measured, this.needs.aspects.signalOf, counted, sums, table.columns, at);
    }
    for (let column = 0; column < this.suppliers.length; column++)
      this.applyContactAt(row, column, weights, table.columns);
  }

  private shard(shard: number): ShardColumns {
    return (this.shards[shard] ??= new ShardColumns(
      encodeShard(this.suppliers.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE), this.scene, this.words),
      this.needs,
      this.words,
      this.scene,
    ));
  }

  private columnOf(supplierId: string): number {
    const column = this.supplierColumn.get(supplierId);
    if (column === undefined)
      throw new RangeError(`supplier ${supplierId} is not among the suppliers being matched; start a new matcher`);
    return column;
  }

  private applyContacts(weights: Weights, columns: ScoreColumns): void {
    if (this.scene.contacts.size === 0) return;
    const rowsOf = new Map<string, number[]>();
    this.needs.needs.forEach((need, row) => {
      const rows = rowsOf.get(buyerOf(need)) ?? [];
      rows.push(row);
      rowsOf.set(buyerOf(need), rows);
    });
    for (const key of this.scene.contacts.keys()) {
      const [buyerId, supplierId] = key.split('\u0000');
      const column = this.supplierColumn.get(supplierId);
      if (column === undefined) continue;
      for (const row of rowsOf.get(buyerId) ?? []) this.applyContactAt(row, column, weights, columns);
    }
  }

  private applyContactAt(row: number, column: number, weights: Weights, columns: ScoreColumns): void {
    const key = companyPairKey(buyerOf(this.needs.needs[row]), this.suppliers[column].id);
    const contact = this.scene.contacts.get(key);
    if (contact) applyContact(contact, weights, columns, row * this.suppliers.length + column);
  }

  private table(weights: Weights, columns: ScoreColumns, complete: boolean): ScoreTable {
    return new ScoreTable(
      this.needs.needs.map((need) => need.id),
      this.needs.needs.map(buyerOf),
      this.suppliers.map((supplier) => supplier.id),
      weights.version,
      columns,
      complete,
    );
  }
}

const sameContact = (one: Contact | undefined, other: Contact | undefined): boolean =>
  CONTACT_PARTS.every((part) => one?.[part] === other?.[part]);
const CONTACT_PARTS = ['buyerPrefers', 'supplierPrefers', 'buyerAnswered', 'supplierAnswered', 'met'] as const;

const accumulators = (count: number): Accumulators => ({
  buyer: new Float64Array(count),
  supplier: new Float64Array(count),
});

/** All pairs, once. Keep a `Matcher` instead where profiles change or weights are tried. */
export function scoreAll(
  suppliers: readonly SupplierFacts[],
  needs: readonly NeedFacts[],
  weights: Weights,
  context: MatchingContext,
  effort: Effort,
): ScoreTable {
  return new Matcher(suppliers, needs, context).scoreAll(weights, effort);
}
