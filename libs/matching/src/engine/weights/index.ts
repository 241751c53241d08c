export * from './default-weights.js';
export * from './weights.js';
