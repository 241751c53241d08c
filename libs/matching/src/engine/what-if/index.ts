export * from './compare-weights.js';
