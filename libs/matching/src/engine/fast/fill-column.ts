/**
 * Measures one aspect for every supplier of a shard: the same values as `Signal.value`, computed down a column instead of across
 * objects. A supplier that does not answer gets 0; the mask keeps it out of the sum of weights.
 */
import { normalised, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import { cover } from '../signals/capacity.js';
import type { Signal, SignalId } from '../signals/index.js';
import { promptness } from '../signals/lead-time.js';
import { fill } from '../signals/load.js';
import { patience } from '../signals/payment.js';
import { MADE_BY_PROCESS } from '../signals/product.js';
import { ease, rank } from '../signals/shared-language.js';
import { headroom } from '../signals/tolerance-headroom.js';
import { worth } from '../signals/volume.js';
import type { Classes, SupplierShard, Vocabularies } from './supplier-shard.js';
import { unitCode } from './unit-code.js';
import type { FlatLists } from './vocabulary.js';

export interface Filling {
  readonly shard: SupplierShard;
  readonly words: Vocabularies;
  readonly scene: Scene;
  readonly signal: Signal;
  readonly key: string;
  /** A need that has the aspect. */
  readonly need: NeedFacts;
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
  const usual = scene.graph.processesOf(key);
  if (usual.length === 0) return;
  const isUsual = words.processes.marks(key, usual);
  const { start, items } = shard.processes;
  const step = MADE_BY_PROCESS / usual.length;
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

function nearest({ start, items, sure }: FlatLists, distances: Float64Array, out: Float64Array, at: number): void {
  for (let row = 0; row + 1 < start.length; row++) {
    let top = 0;
    for (let i = start[row]; i < start[row + 1]; i++) {
      const near = distances[items[i]] * sure[i];
      if (near > top) top = near;
    }
    out[at + row] = top;
  }
}

const text: Filler = ({ shard, key, out, at }) => {
  for (const row of shard.termRows.get(key) ?? []) out[at + row] = 1;
};

const preferredCertificates: Filler = ({ shard, key, out, at }) => {
  const held = shard.held.get(key);
  if (held) out.set(held, at);
};

/** The easiest shared language, language by language. */
const language: Filler = ({ shard, need, out, at }) => {
  for (const ours of need.languages ?? []) {
    const theirs = shard.ease.get(ours.language);
    if (theirs === undefined) continue;
    const [spoken, preferred] = [ease(ours.level), rank(ours, need)];
    for (let row = 0; row < theirs.length; row++) {
      const shared = (theirs[row] < spoken ? theirs[row] : spoken) * preferred;
      if (shared > out[at + row]) out[at + row] = shared;
    }
  }
};

type Kernel = (wanted: number, offered: number) => number;

/** A number wanted against a number offered. */
const numeric =
  (kernel: Kernel, wanted: (need: NeedFacts) => number, offered: (shard: SupplierShard) => Float64Array): Filler =>
  ({ shard, need, out, at }) =>
    apply(kernel, wanted(need), offered(shard), out, at);

/** The volume against a quantity of the supplier's, among suppliers that count in a comparable unit. */
const quantitative =
  (kernel: Kernel, offered: (shard: SupplierShard) => readonly Float64Array[]): Filler =>
  ({ shard, need, out, at }) =>
    apply(
      kernel,
      normalised(need.monthlyVolume!.value, need.unit)!.value,
      offered(shard)[unitCode(need.unit)],
      out,
      at,
    );

function apply(kernel: Kernel, wanted: number, offered: Float64Array, out: Float64Array, at: number): void {
  for (let row = 0; row < offered.length; row++)
    if (offered[row] === offered[row]) out[at + row] = kernel(wanted, offered[row]);
}

/** Once for each group of suppliers that say the same. */
const byClass =
  (classes: (shard: SupplierShard) => Classes): Filler =>
  (filling) => {
    const { shard, out, at } = filling;
    const { of, sample } = classes(shard);
    const values = sample.map((supplier) => valueOf(filling, supplier));
    for (let row = 0; row < of.length; row++) out[at + row] = values[of[row]];
  };

/** Supplier by supplier, for signals whose aspects are few. */
const plainly: Filler = (filling) => {
  const { shard, out, at } = filling;
  for (let row = 0; row < shard.suppliers.length; row++) out[at + row] = valueOf(filling, shard.suppliers[row]);
};

const valueOf = ({ signal, key, need, scene }: Filling, supplier: SupplierFacts): number =>
  signal.answers(supplier) ? signal.value(key, need, supplier, scene) : 0;

const FILLERS: Readonly<Record<SignalId, Filler>> = {
  product,
  process,
  material,
  text,
  'preferred-certificates': preferredCertificates,
  'tolerance-headroom': numeric(
    headroom,
    (need) => need.toleranceMm!.value,
    (shard) => shard.toleranceMm,
  ),
  capacity: quantitative(cover, (shard) => shard.free),
  'lead-time': numeric(
    promptness,
    (need) => need.maxLeadTimeDays!.value,
    (shard) => shard.leadTimeDays,
  ),
  'export-record': plainly,
  'buyer-language': language,
  industry: byClass((shard) => shard.industries),
  focus,
  volume: quantitative(worth, (shard) => shard.moq),
  load: quantitative(fill, (shard) => shard.free),
  market: plainly,
  'supplier-language': language,
  payment: numeric(
    patience,
    (need) => need.paymentDays!.value,
    (shard) => shard.paymentDays,
  ),
  incoterm: plainly,
  growth: plainly,
};
