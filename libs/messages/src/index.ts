export { type ErrorCode, type TextKey, TEXTS } from './catalogue.js';
export { format, type Reading } from './format/format.js';
export { isTextKey, text } from './text.js';
export type { Text, TextParams } from './texts.js';
