export { cancellationFee, cancellationPercent } from './cancel-booking.js';
export { mayBeFreedOn } from './deposit-deadline.js';
export * from './events.js';
export { type LifeRejection, MOST_REASON_CHARACTERS, usableReason } from './life-rejection.js';
export { balanceOf, percentOf, repriced, settled } from './settle.js';
