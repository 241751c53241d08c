export { withFixes, type Fix } from './fix.js';
export { nearMisses, type NearMiss } from './near-misses.js';
export { openQuestions, type OpenQuestion } from './open-questions.js';
export { unmetDemand, type UnmetDemand } from './unmet-demand.js';
