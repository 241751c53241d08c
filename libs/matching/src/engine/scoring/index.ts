export * from './company-pairs.js';
export * from './mutual.js';
export * from './reason.js';
export * from './score-table.js';
export { SHIFTS, type Shift, type ShiftId } from './shift.js';
export * from './term-weights.js';
export * from './top-list.js';
