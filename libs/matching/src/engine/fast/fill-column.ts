/**
 * Measures one aspect for every supplier of a shard: the same values as `Signal.value`, computed down a column instead of across
 * objects. A supplier that does not answer gets 0; the mask keeps it out of the sum of weights.
 */
import type { SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import { readQuantityAspect } from '../signals/aspects.js';
import { cover } from '../signals/capacity.js';
import type { Signal, SignalId } from '../signals/index.js';
import { promptness } from '../signals/lead-time.js';
import { fill } from '../signals/load.js';
import { patience } from '../signals/payment.js';
import { MADE_BY_PROCESS } from '../signals/product.js';
import { headroom } from '../signals/tolerance-headroom.js';
import { worth } from '../signals/volume.js';
import type { Unit } from '../facts/index.js';
import type { Classes, SupplierShard, Vocabularies } from './supplier-shard.js';
import { unitCode } from './unit-code.js';
import type { FlatLists } from './vocabulary.js';

export interface Filling {
  readonly shard: SupplierShard;
  readonly words: Vocabularies;
  readonly scene: Scene;
  readonly signal: Signal;
  readonly key: string;
  readonly out: Float64Array;
  /** Where in `out` the shard's first supplier goes. */
  readonly at: number;
}

type Filler = (filling: Filling) => void;

/** `out` must hold zeros where it is to be written. */
export function fillColumn(filling: Filling): void {
  FILLERS[filling.signal.id](filling);
}

const product: Filler = (filling) => {
  focus(filling);
  const { shard, words, scene, key, out, at } = filling;
  const usual = new Set(scene.graph.processesOf(key));
  if (usual.size === 0) return;
  const isUsual = Uint8Array.from(words.processes.ids, (id) => (usual.has(id) ? 1 : 0));
  const { start, items } = shard.processes;
  const step = MADE_BY_PROCESS / scene.graph.processesOf(key).length;
  for (let row = 0; row < shard.suppliers.length; row++) {
    let run = 0;
    for (let i = start[row]; i < start[row + 1]; i++) run += isUsual[items[i]];
    if (run * step > out[at + row]) out[at + row] = run * step;
  }
};

const focus: Filler = ({ shard, words, key, out, at }) => nearest(shard.products, words.products.row(key), out, at);
const process: Filler = ({ shard, words, key, out, at }) => nearest(shard.processes, words.processes.row(key), out, at);
const material: Filler = ({ shard, words, key, out, at }) =>
  nearest(shard.materials, words.materials.row(key), out, at);

function nearest({ start, items }: FlatLists, distances: Float64Array, out: Float64Array, at: number): void {
  for (let row = 0; row + 1 < start.length; row++) {
    let top = 0;
    for (let i = start[row]; i < start[row + 1]; i++) if (distances[items[i]] > top) top = distances[items[i]];
    out[at + row] = top;
  }
}

const text: Filler = ({ shard, key, out, at }) => {
  for (const row of shard.termRows.get(key) ?? []) out[at + row] = 1;
};

const preferredCertificates: Filler = ({ shard, key, out, at }) => {
  for (let row = 0; row < shard.held.length; row++) if (shard.held[row].has(key)) out[at + row] = 1;
};

/** A number wanted against a number offered. */
const numeric =
  (kernel: (wanted: number, offered: number) => number, offered: (shard: SupplierShard) => Float64Array): Filler =>
  ({ shard, key, out, at }) =>
    apply(kernel, Number(key), offered(shard), out, at);

/** The same for quantities, among suppliers that count in a comparable unit. */
const quantitative =
  (
    kernel: (wanted: number, offered: number) => number,
    offered: (shard: SupplierShard) => readonly Float64Array[],
  ): Filler =>
  ({ shard, key, out, at }) => {
    const wanted = readQuantityAspect(key);
    apply(kernel, wanted.value, offered(shard)[unitCode(wanted.unit as Unit)], out, at);
  };

function apply(
  kernel: (wanted: number, offered: number) => number,
  wanted: number,
  offered: Float64Array,
  out: Float64Array,
  at: number,
): void {
  for (let row = 0; row < offered.length; row++)
    if (offered[row] === offered[row]) out[at + row] = kernel(wanted, offered[row]);
}

/** Once for each group of suppliers that say the same. */
const byClass =
  (classes: (shard: SupplierShard) => Classes): Filler =>
  ({ shard, signal, key, scene, out, at }) => {
    const { of, sample } = classes(shard);
    const values = sample.map((supplier) => valueOf(signal, key, supplier, scene));
    for (let row = 0; row < of.length; row++) out[at + row] = values[of[row]];
  };

/** Supplier by supplier, for signals whose aspects are few. */
const plainly: Filler = ({ shard, signal, key, scene, out, at }) => {
  for (let row = 0; row < shard.suppliers.length; row++)
    out[at + row] = valueOf(signal, key, shard.suppliers[row], scene);
};

const valueOf = (signal: Signal, key: string, supplier: SupplierFacts, scene: Scene): number =>
  signal.answers(supplier) ? signal.value(key, supplier, scene) : 0;

const FILLERS: Readonly<Record<SignalId, Filler>> = {
  product,
  process,
  material,
  text,
  'preferred-certificates': preferredCertificates,
  'tolerance-headroom': numeric(headroom, (shard) => shard.toleranceMm),
  capacity: quantitative(cover, (shard) => shard.free),
  'lead-time': numeric(promptness, (shard) => shard.leadTimeDays),
  'export-record': plainly,
  'buyer-language': byClass((shard) => shard.languages),
  industry: byClass((shard) => shard.industries),
  focus,
  volume: quantitative(worth, (shard) => shard.moq),
  load: quantitative(fill, (shard) => shard.free),
  market: plainly,
  'supplier-language': byClass((shard) => shard.languages),
  payment: numeric(patience, (shard) => shard.paymentDays),
  incoterm: plainly,
  growth: plainly,
};
