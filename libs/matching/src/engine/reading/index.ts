export * from './fill-in.js';
export { needFromTexts } from './need-from-texts.js';
export { supplierFromTexts, type Texts } from './supplier-from-texts.js';
