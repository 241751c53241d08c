export * from './engine/choosing/index.js';
export * from './engine/facts/index.js';
export { Matcher, scoreAll } from './engine/fast/index.js';
export {
  GATE_RULES,
  pairVerdict,
  type GateFinding,
  type GateRule,
  type GateVerdict,
  type PairVerdict,
} from './engine/gates/index.js';
export type { TradeGraph } from './engine/graph/trade-graph.js';
export * from './engine/offline/index.js';
export * from './engine/reading/index.js';
export { scoreAllByObject } from './engine/reference/index.js';
export { explainer, explainPair, scorePair } from './engine/score-pair.js';
export * from './engine/scoring/index.js';
export { BUYER_SIGNALS, SUPPLIER_SIGNALS, type Side, type SignalId } from './engine/signals/index.js';
export * from './engine/weights/index.js';
export * from './engine/near-misses/index.js';
export * from './engine/reason-keys.js';
export * from './engine/what-if/index.js';
