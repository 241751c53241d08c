export { withFixes, type Fix } from './fix.js';
export { nearMisses, type NearMiss } from './near-misses.js';
export { unmetDemand, type UnmetDemand } from './unmet-demand.js';
