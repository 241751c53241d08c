/** What the gates that compare lists say of each supplier of a shard: computed once for each distinct demand. */
import { carriesMeeting, type NeedFacts } from '../facts/index.js';
import { GATE_RULES, type GateRule } from '../gates/index.js';
import { market } from '../gates/market.js';
import { deniedCertificates } from '../gates/required-certificates.js';
import type { Scene } from '../scoring/scene.js';
import type { SupplierShard } from './supplier-shard.js';

/** Low byte: rules that fail; high byte: rules that cannot be judged. */
export type GateBits = Uint16Array;

export const failBit = (rule: GateRule): number => 1 << GATE_RULES.indexOf(rule);
export const unknownBit = (rule: GateRule): number => failBit(rule) << 8;

const CERTIFICATES = 'required-certificates';

export function certificateBits(shard: SupplierShard, need: NeedFacts, scene: Scene): GateBits {
  const bits = new Uint16Array(shard.suppliers.length);
  const wanted = (need.requiredCertificates ?? []).map((fact) => fact.id);
  if (wanted.length === 0) return bits;
  const [fail, unknown] = [failBit(CERTIFICATES), unknownBit(CERTIFICATES)];
  const columns = wanted.map((id) => shard.held.get(id));
  for (const held of columns)
    for (let row = 0; row < bits.length; row++) if (held === undefined || held[row] === 0) bits[row] = fail;
  for (let row = 0; row < bits.length; row++)
    if (bits[row] === fail && shard.certificatesClosed[row] === 0) {
      const missing = wanted.filter((_, i) => !columns[i]?.[row]);
      if (deniedCertificates(missing, shard.suppliers[row], scene).length === 0) bits[row] = unknown;
    }
  return bits;
}

export function marketBits(shard: SupplierShard, need: NeedFacts, scene: Scene): GateBits {
  const bits = new Uint16Array(shard.suppliers.length);
  for (let row = 0; row < bits.length; row++) {
    const { verdict } = market.judge(need, shard.suppliers[row], scene);
    bits[row] = verdict === 'pass' ? 0 : verdict === 'fail' ? failBit('market') : unknownBit('market');
  }
  return bits;
}

/** A supplier passes that speaks a language of the buyer's, or one that an interpreter of the fair turns into such a language. */
export function languageBits(shard: SupplierShard, need: NeedFacts, scene: Scene): GateBits {
  const unknown = unknownBit('language');
  const bits = new Uint16Array(shard.suppliers.length);
  if (need.languages === undefined) return bits.fill(unknown);
  const { interpreterLanguages } = scene.context;
  bits.fill(interpreterLanguages === null ? unknown : failBit('language'));
  const ours = need.languages.filter(carriesMeeting).map((fact) => fact.language);
  const interpreters = (interpreterLanguages ?? []).filter((languages) => languages.some((l) => ours.includes(l)));
  for (const language of new Set([...ours, ...interpreters.flat()])) {
    const carried = shard.carried.get(language);
    if (carried) for (let row = 0; row < bits.length; row++) if (carried[row] === 1) bits[row] = 0;
  }
  for (let row = 0; row < bits.length; row++) if (shard.languagesKnown[row] === 0) bits[row] = unknown;
  return bits;
}
