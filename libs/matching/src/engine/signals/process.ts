import { sureness, weakestSource } from '../facts/index.js';
import { best, bySureness } from './aspects.js';
import type { Signal } from './signal.js';

/** The share of the processes wanted that the supplier runs, near ones counting in part. */
export const process: Signal = {
  id: 'process',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.processes !== undefined && need.processes.length > 0,
  answers: (supplier) => supplier.processes !== undefined,
  aspects: (need) => bySureness(need.processes ?? []),
  value: (wanted, _need, supplier, scene) =>
    best(supplier.processes ?? [], (offered) => scene.graph.process(wanted, offered.id) * sureness(offered)),
  cite: (need, supplier) => ({
    buyer: (need.processes ?? []).map((fact) => fact.id),
    supplier: (supplier.processes ?? []).map((fact) => fact.id),
    source: weakestSource((supplier.processes ?? []).map((fact) => fact.source)),
  }),
};
