export * from './context.js';
export * from './languages.js';
export * from './need-facts.js';
export * from './sources.js';
export * from './supplier-facts.js';
export * from './units.js';
