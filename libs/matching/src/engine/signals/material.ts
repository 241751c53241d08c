import { sureness, weakestSource } from '../facts/index.js';
import { best, bySureness } from './aspects.js';
import type { Signal } from './signal.js';

/** The share of the materials wanted that the supplier works, near ones counting in part. */
export const material: Signal = {
  id: 'material',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.materials !== undefined && need.materials.length > 0,
  answers: (supplier) => supplier.materials !== undefined,
  aspects: (need) => bySureness(need.materials ?? []),
  value: (wanted, _need, supplier, scene) =>
    best(supplier.materials ?? [], (offered) => scene.graph.material(wanted, offered.id) * sureness(offered)),
  cite: (need, supplier) => ({
    buyer: (need.materials ?? []).map((fact) => fact.id),
    supplier: (supplier.materials ?? []).map((fact) => fact.id),
    source: weakestSource((supplier.materials ?? []).map((fact) => fact.source)),
  }),
};
