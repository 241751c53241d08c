export * from './fill-in.js';
export { needFromReadings, needFromTexts } from './need-from-texts.js';
export { readTexts, type Readings, type Texts } from './read-texts.js';
export { supplierFromReadings, supplierFromTexts } from './supplier-from-texts.js';
