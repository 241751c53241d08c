/**
 * The messages that explain a score, as keys with the names of their parameters; the words in six languages live in
 * libs/messages. `buyer` and `supplier` are what the fact says on each side (ids to be labelled, numbers, lists), `points` is rounded.
 */
import { GATE_RULES, type GateVerdict } from './gates/index.js';
import { SHIFTS } from './scoring/shift.js';
import { BUYER_SIGNALS, SUPPLIER_SIGNALS } from './signals/index.js';

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
