/**
 * The messages that explain a score, as keys with the names of their parameters; the words in six languages live in
 * libs/messages. `buyer` and `supplier` are what the fact says on each side (ids to be labelled, numbers, lists), `points` is rounded.
 */
import type { FactSource, QuotedFact } from './facts/index.js';
import { GATE_RULES, type GateFinding, type GateVerdict } from './gates/index.js';
import type { Fix } from './near-misses/index.js';
import type { Reason } from './scoring/index.js';
import { SHIFTS } from './scoring/shift.js';
import { BUYER_SIGNALS, SUPPLIER_SIGNALS, type SignalId } from './signals/index.js';

/** `reason.<fact>`, params `buyer`, `supplier`, `points`, `source`. */
export const REASON_KEYS: readonly string[] = [...BUYER_SIGNALS, ...SUPPLIER_SIGNALS, ...SHIFTS].map(
  (fact) => `reason.${fact}`,
);
/** `unknown.<signal>`: what to ask next. No params. */
export const UNKNOWN_KEYS: readonly string[] = [...BUYER_SIGNALS, ...SUPPLIER_SIGNALS].map(
  (signal) => `unknown.${signal}`,
);
const VERDICTS: readonly GateVerdict[] = ['pass', 'fail', 'unknown'];
/** `gate.<rule>.<verdict>`, params `wanted`, `found`, `source`. */
export const GATE_KEYS: readonly string[] = GATE_RULES.flatMap((rule) =>
  VERDICTS.map((verdict) => `gate.${rule}.${verdict}`),
);
/** `near-miss.<rule>`, params `certificates` or `value`, `buyers`, `needs`; `near-miss.several` joins more than one. */
export const NEAR_MISS_KEYS: readonly string[] = [
  'near-miss.required-certificates',
  'near-miss.minimum-order',
  'near-miss.tolerance',
  'near-miss.lead-time',
  'near-miss.several',
];
/** `follow-up`: the companies have met before. No params. */
export const FOLLOW_UP_KEY = 'follow-up';

export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, QuotedFact>>;
}

export const reasonMessage = (reason: Reason): Message => ({
  key: `reason.${reason.fact}`,
  params: { buyer: reason.buyer, supplier: reason.supplier, points: tenth(reason.points), source: reason.source },
});

export const gateMessage = (finding: GateFinding): Message => ({
  key: `gate.${finding.rule}.${finding.verdict}`,
  params: { wanted: finding.wanted, found: finding.found, source: finding.source satisfies FactSource | null },
});

export const unknownMessage = (signal: SignalId): Message => ({ key: `unknown.${signal}`, params: {} });

export function fixMessage(fix: Fix, buyers: number, needs: number): Message {
  const key = `near-miss.${fix.rule}`;
  switch (fix.rule) {
    case 'required-certificates':
      return { key, params: { certificates: fix.certificates, buyers, needs } };
    case 'minimum-order':
      return { key, params: { value: fix.moq, buyers, needs } };
    case 'tolerance':
      return { key, params: { value: fix.toleranceMm, buyers, needs } };
    case 'lead-time':
      return { key, params: { value: fix.days, buyers, needs } };
  }
}

const tenth = (points: number): number => Math.round(points * 10) / 10;
