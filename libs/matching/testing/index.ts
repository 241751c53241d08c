export * from './facts.arbitrary.js';
export * from './toy-graph.js';
