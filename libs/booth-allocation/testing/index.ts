export * from './booth-desk.js';
export * from './bookings.contract.js';
export * from './booths.fixture.js';
export * from './in-memory-bookings.js';
export * from './in-process-draw-engine.js';
export * from './in-memory-price-lists.js';
