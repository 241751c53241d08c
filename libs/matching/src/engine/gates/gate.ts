import type { FactSource, NeedFacts, QuotedFact, SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';

/** In the order of their bits in a score table. */
export const GATE_RULES = [
  'required-certificates',
  'minimum-order',
  'tolerance',
  'lead-time',
  'market',
  'language',
  'no-thanks',
] as const;
export type GateRule = (typeof GATE_RULES)[number];
export type GateVerdict = 'pass' | 'fail' | 'unknown';

/** What a gate says about a pair: what was wanted, what was found, and where that stands. Never a number in a sum. */
export interface GateFinding {
  readonly rule: GateRule;
  readonly verdict: GateVerdict;
  readonly wanted: QuotedFact;
  readonly found: QuotedFact;
  /** Null where nothing was found. */
  readonly source: FactSource | null;
}

export interface Gate {
  readonly rule: GateRule;
  judge(need: NeedFacts, supplier: SupplierFacts, scene: Scene): GateFinding;
}

/** blocked = some gate fails; unknown = none fails, but some cannot be judged. */
export type PairVerdict = 'match' | 'blocked' | 'unknown';

export function pairVerdict(findings: readonly GateFinding[]): PairVerdict {
  if (findings.some((finding) => finding.verdict === 'fail')) return 'blocked';
  return findings.some((finding) => finding.verdict === 'unknown') ? 'unknown' : 'match';
}
