export { choosePairs } from './choose-pairs.js';
export type { ChoosingInput, Grouping, MustPair } from './choosing-input.js';
export type { ChoosingResult, Shortfall, ShortfallReason } from './choosing-result.js';
export { spreadOf, type Spread } from './spread.js';
