import { sureness, weakestSource, type CodeFact, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import { best, bySureness } from './aspects.js';
import type { Signal } from './signal.js';

/** How far the processes alone speak for a product: a die caster can make a die-cast housing it does not list. */
export const MADE_BY_PROCESS = 0.5;

/**
 * How near the supplier's range comes to the product wanted: the nearest product it lists or, weaker, the share of the product's
 * usual processes that it runs.
 */
export const product: Signal = {
  id: 'product',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.product !== undefined,
  answers: (supplier) => supplier.products !== undefined || supplier.processes !== undefined,
  aspects: (need) => bySureness(productsWanted(need)),
  value: (wanted, _need, supplier, scene) => {
    const listed = nearestProduct(wanted, supplier, scene);
    const made = MADE_BY_PROCESS * processCover(wanted, supplier, scene);
    return made > listed ? made : listed;
  },
  cite: (need, supplier) => ({
    buyer: need.product?.id ?? null,
    supplier: (supplier.products ?? supplier.processes ?? []).map((fact) => fact.id),
    source: weakestSource((supplier.products ?? supplier.processes ?? []).map((fact) => fact.source)),
  }),
};

export const nearestProduct = (wanted: string, supplier: SupplierFacts, scene: Scene): number =>
  best(supplier.products ?? [], (offered) => scene.graph.product(wanted, offered.id) * sureness(offered));

/** The product asked for, with what else a text may mean by it. */
export const productsWanted = (need: NeedFacts): readonly CodeFact[] =>
  need.product ? [need.product, ...(need.otherProducts ?? [])] : [];

function processCover(wanted: string, supplier: SupplierFacts, scene: Scene): number {
  const usual = scene.graph.processesOf(wanted);
  if (usual.length === 0) return 0;
  const run = new Set((supplier.processes ?? []).map((fact) => fact.id));
  return usual.filter((process) => run.has(process)).length / usual.length;
}
