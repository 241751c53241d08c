import type { CompanyId, NeedId } from '@ketnoi/kernel';
import type { NeedInput, ProposeInputs, SupplierInput } from '@ketnoi/meetings';

/**
 * How a fair differs from what was known of it, small enough to send to a thread on every change: profiles and needs
 * that are the very objects of before travel as ids.
 */
export interface FairDelta extends Omit<ProposeInputs, 'suppliers' | 'needs'> {
  readonly suppliers: readonly (SupplierInput | CompanyId)[];
  readonly needs: readonly (NeedInput | NeedId)[];
}

export function deltaOf(before: ProposeInputs, after: ProposeInputs): FairDelta {
  const suppliers = new Set(before.suppliers);
  const needs = new Set(before.needs);
  return {
    ...after,
    suppliers: after.suppliers.map((supplier) => (suppliers.has(supplier) ? supplier.id : supplier)),
    needs: after.needs.map((need) => (needs.has(need) ? need.id : need)),
  };
}

/** The fair after, in which what did not change is the very object of `before`. */
export function withDelta(before: ProposeInputs, delta: FairDelta): ProposeInputs {
  const suppliers = new Map(before.suppliers.map((supplier) => [supplier.id, supplier]));
  const needs = new Map(before.needs.map((need) => [need.id, need]));
  return {
    ...delta,
    suppliers: delta.suppliers.map((entry) => (typeof entry === 'string' ? known(suppliers, entry) : entry)),
    needs: delta.needs.map((entry) => (typeof entry === 'string' ? known(needs, entry) : entry)),
  };
}

function known<K, T>(entries: ReadonlyMap<K, T>, id: K): T {
  const entry = entries.get(id);
  if (!entry) throw new Error(`the change speaks of ${String(id)}, which was not known before`);
  return entry;
}
