/** What the gates that compare lists say of each supplier of a shard: computed once for each distinct demand. */
import { GATE_RULES, GATES, type GateRule } from '../gates/index.js';
import type { NeedFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import type { SupplierShard } from './supplier-shard.js';

/** Low byte: rules that fail; high byte: rules that cannot be judged. */
export type GateBits = Uint16Array;

export const failBit = (rule: GateRule): number => 1 << GATE_RULES.indexOf(rule);
export const unknownBit = (rule: GateRule): number => failBit(rule) << 8;

const CERTIFICATES = 'required-certificates';

export function certificateBits(shard: SupplierShard, need: NeedFacts): GateBits {
  const bits = new Uint16Array(shard.suppliers.length);
  const wanted = (need.requiredCertificates ?? []).map((fact) => fact.id);
  if (wanted.length === 0) return bits;
  for (let row = 0; row < bits.length; row++) {
    if (shard.certificatesKnown[row]) {
      if (!wanted.every((id) => shard.held[row].has(id))) bits[row] = failBit(CERTIFICATES);
    } else {
      const denied = shard.suppliers[row].certificatesNotHeld?.some((fact) => wanted.includes(fact.id));
      bits[row] = denied ? failBit(CERTIFICATES) : unknownBit(CERTIFICATES);
    }
  }
  return bits;
}

export function marketBits(shard: SupplierShard, need: NeedFacts, scene: Scene): GateBits {
  return Uint16Array.from(shard.suppliers, (supplier) => judged('market', need, supplier, scene));
}

export function languageBits(shard: SupplierShard, need: NeedFacts, scene: Scene): GateBits {
  const { of, sample } = shard.languages;
  const bits = sample.map((supplier) => judged('language', need, supplier, scene));
  return Uint16Array.from(of, (group) => bits[group]);
}

function judged(rule: GateRule, need: NeedFacts, supplier: SupplierShard['suppliers'][number], scene: Scene): number {
  const { verdict } = GATES[GATE_RULES.indexOf(rule)].judge(need, supplier, scene);
  if (verdict === 'pass') return 0;
  return verdict === 'fail' ? failBit(rule) : unknownBit(rule);
}
